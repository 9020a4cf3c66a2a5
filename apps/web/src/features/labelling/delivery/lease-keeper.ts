import type { ApiError } from '../../../api/api-error.ts';
import {
  AHEAD,
  type Assignment,
  type AssignmentBuffer,
  advance,
  emptyBuffer,
  receive,
} from './assignment-buffer.ts';

/** What leasing gave: assignments, or why it gave none. */
export type LeaseOutcome =
  | { readonly kind: 'leased'; readonly assignments: readonly Assignment[] }
  | { readonly kind: 'failed'; readonly error: ApiError };

export interface LeaseState {
  readonly buffer: AssignmentBuffer;
  /** `empty` once the server has nothing to give, `failed` when it could not be asked and no item is left. */
  readonly phase: 'loading' | 'working' | 'empty' | 'failed';
  readonly error: ApiError | null;
}

export interface LeaseParts {
  readonly lease: (count: number) => Promise<LeaseOutcome>;
  readonly now: () => number;
  readonly leaseMs: number;
  /** What was handed in and is not acknowledged: `all` of it still holds leases, `bringing` brings new ones. */
  readonly countWaiting: () => { readonly all: number; readonly bringing: number };
}

/** Keeps the next assignments leased ahead, renews what is worked on, and knows when there is nothing more. */
export class LeaseKeeper {
  private state: LeaseState = { buffer: emptyBuffer, phase: 'loading', error: null };
  private readonly answered = new Set<string>();
  private isAsking = false;
  /** The server had nothing new when it was last asked. */
  private isDry = false;
  private isResting = false;

  constructor(
    private readonly parts: LeaseParts,
    private readonly onChange: (state: LeaseState) => void,
  ) {}

  getState(): LeaseState {
    return this.state;
  }

  /** Says that these were answered: they are not shown again, whatever is leased. */
  markAnswered(assignmentIds: readonly string[]): void {
    for (const id of assignmentIds) this.answered.add(id);
  }

  /** Goes on to the next item at once, and sees that enough lie ready behind it. */
  goOn(): void {
    const { current } = this.state.buffer;
    if (current !== null) this.answered.add(current.id);
    this.put(advance(this.state.buffer, this.parts.now()), 'loading');
    void this.topUp();
  }

  /** Takes in what came back with an acknowledged judgement. */
  take(assignments: readonly Assignment[]): void {
    this.put(receive(this.state.buffer, assignments, this.answered), 'loading');
    void this.topUp();
  }

  /**
   * Lets go of what nobody has begun to work on (`isBegun` tells by id), and asks for nothing until `resume`.
   *
   * @returns the ids let go of, to be given back.
   */
  rest(isBegun: (assignmentId: string) => boolean): string[] {
    this.isResting = true;
    const { current, ahead } = this.state.buffer;
    const held = current === null ? ahead : [current, ...ahead];
    const begun = held.filter(({ id }) => isBegun(id));
    // Whatever the queue had not to give then, it has again now.
    this.isDry = false;
    this.put(receive(emptyBuffer, begun, this.answered), 'loading');
    return held.filter(({ id }) => !isBegun(id)).map(({ id }) => id);
  }

  resume(): void {
    this.isResting = false;
    void this.topUp();
  }

  /** Leases what is missing, unless judgements on their way bring it. */
  async topUp(): Promise<void> {
    if (this.isResting) return;
    const { current, ahead } = this.state.buffer;
    const waiting = this.parts.countWaiting();
    const held = (current === null ? 0 : 1) + ahead.length;
    if (held + waiting.bringing > AHEAD || (this.isDry && current !== null)) return;
    await this.ask(AHEAD + 1 + waiting.all);
  }

  /**
   * Renews the leases at hand once half their time is over. One that has ended is asked for anew: it comes back where
   * nobody else has taken it.
   */
  async renew(): Promise<void> {
    const { current, ahead } = this.state.buffer;
    if (current === null || this.isResting) return;
    const isDue = Date.parse(current.expiresAt) - this.parts.now() < this.parts.leaseMs / 2;
    if (isDue) await this.ask(1 + ahead.length + this.parts.countWaiting().all);
  }

  private async ask(count: number): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    const outcome = await this.parts.lease(count);
    this.isAsking = false;
    if (outcome.kind === 'failed') {
      const phase = this.state.buffer.current === null ? 'failed' : 'working';
      this.change({ ...this.state, phase, error: outcome.error });
      return;
    }
    this.isDry = outcome.assignments.length < count;
    const without = this.parts.countWaiting().all === 0 ? 'empty' : 'loading';
    this.put(receive(this.state.buffer, outcome.assignments, this.answered), without);
  }

  private put(buffer: AssignmentBuffer, without: 'loading' | 'empty'): void {
    this.change({ buffer, phase: buffer.current === null ? without : 'working', error: null });
  }

  private change(state: LeaseState): void {
    this.state = state;
    this.onChange(state);
  }
}
