import type { Assignment } from './assignment-buffer.ts';
import type { Parcel, Refusal } from './parcel.ts';

/** Where parcels are kept until the server has acknowledged them. */
export interface ParcelStore {
  readonly parcelsOf: (userId: string) => Promise<Parcel[]>;
  readonly putParcel: (parcel: Parcel) => Promise<void>;
  readonly deleteParcel: (key: string) => Promise<void>;
}

/** The server has it; `next` are the assignments that came back with the answer. */
export interface Accepted {
  readonly kind: 'accepted';
  readonly counted: boolean;
  readonly next: readonly Assignment[];
}

/** What became of one attempt to send a parcel. */
export type SendOutcome =
  | Accepted
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signedOut' };

export interface OutboxState {
  /** Handed in and not acknowledged, oldest first. */
  readonly waiting: readonly Parcel[];
  /** Sent back by the server, with the work in them. */
  readonly refused: readonly Parcel[];
  /** Since when the server cannot be reached, epoch milliseconds; null while it can. */
  readonly unreachableSinceMs: number | null;
  readonly isSignedOut: boolean;
}

export interface OutboxParts {
  readonly store: ParcelStore;
  readonly send: (parcel: Parcel) => Promise<SendOutcome>;
  readonly now: () => number;
  /** 0 to 1, for the spread of the waits. */
  readonly random: () => number;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Sends what annotators hand in, in order and one at a time. A parcel is kept on the device before it is sent and
 * until the server has answered for it, so that a dropped network, a reload or a crashed tab loses nothing;
 * its key makes sending it twice harmless. Refusals come back with the work kept.
 */
export class Outbox {
  private state: OutboxState = { waiting: [], refused: [], unreachableSinceMs: null, isSignedOut: false };
  private attempts = 0;
  private isSending = false;
  private isClosed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Answered for by the server: a reading of the device that began before must not bring them back. */
  private readonly settled = new Set<string>();

  constructor(
    private readonly userId: string,
    private readonly parts: OutboxParts,
    private readonly onChange: (state: OutboxState) => void,
    private readonly onAccepted: (parcel: Parcel, outcome: Accepted) => void,
  ) {}

  getState(): OutboxState {
    return this.state;
  }

  /** Takes up what an earlier page, or another tab, left behind, and begins to send it. */
  async open(): Promise<void> {
    const kept = await this.parts.store.parcelsOf(this.userId);
    const { waiting, refused } = this.state;
    const known = new Set([...this.settled, ...[...waiting, ...refused].map(({ key }) => key)]);
    const inOrder = kept
      .filter(({ key }) => !known.has(key))
      .toSorted((one, other) => one.handedInMs - other.handedInMs);
    this.change({
      waiting: [...inOrder.filter(({ refusal }) => refusal === null), ...waiting],
      refused: [...refused, ...inOrder.filter(({ refusal }) => refusal !== null)],
    });
    void this.sendAll();
  }

  /** Hands a parcel in: it waits at once, is kept, and only then sent. */
  async handIn(parcel: Parcel): Promise<void> {
    this.change({ waiting: [...this.state.waiting, parcel] });
    await this.parts.store.putParcel(parcel);
    void this.sendAll();
  }

  /** Tries again at once: the network came back, the annotator asked, or signed in again. */
  retryNow(): void {
    clearTimeout(this.timer);
    this.attempts = 0;
    this.change({ isSignedOut: false });
    void this.sendAll();
  }

  /** Throws a refused parcel away, once the annotator has seen it. */
  async dismiss(key: string): Promise<void> {
    this.change({ refused: this.state.refused.filter((parcel) => parcel.key !== key) });
    await this.parts.store.deleteParcel(key);
  }

  /** Stops sending. What waits stays on the device. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
  }

  private async sendAll(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      while (await this.sendFirst());
    } finally {
      this.isSending = false;
    }
  }

  /** Sends the oldest parcel; says whether to go on with the next. */
  private async sendFirst(): Promise<boolean> {
    const [parcel] = this.state.waiting;
    if (parcel === undefined || this.isClosed || this.state.isSignedOut) return false;
    const outcome = await this.parts.send(parcel);
    // Whoever took over from this page sends what is left; what it was told of this one it hears again.
    if (this.isClosed) return false;
    if (outcome.kind === 'unreachable') {
      this.change({ unreachableSinceMs: this.state.unreachableSinceMs ?? this.parts.now() });
      this.retryLater();
      return false;
    }
    this.attempts = 0;
    if (outcome.kind === 'signedOut') {
      this.change({ unreachableSinceMs: null, isSignedOut: true });
      return false;
    }
    this.settled.add(parcel.key);
    if (outcome.kind === 'refused') {
      const refused = { ...parcel, refusal: outcome.refusal };
      await this.parts.store.putParcel(refused);
      this.change({
        waiting: this.waitingBut(parcel),
        unreachableSinceMs: null,
        refused: [...this.state.refused, refused],
      });
      return true;
    }
    await this.parts.store.deleteParcel(parcel.key);
    this.change({ waiting: this.waitingBut(parcel), unreachableSinceMs: null });
    this.onAccepted(parcel, outcome);
    return true;
  }

  /** Asked for only once nothing is awaited any more: meanwhile more may have been handed in. */
  private waitingBut({ key }: Parcel): Parcel[] {
    return this.state.waiting.filter((parcel) => parcel.key !== key);
  }

  private retryLater(): void {
    if (this.isClosed) return;
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.attempts);
    this.attempts += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.sendAll(), longest * (0.5 + this.parts.random() / 2));
  }

  private change(part: Partial<OutboxState>): void {
    this.state = { ...this.state, ...part };
    this.onChange(this.state);
  }
}
