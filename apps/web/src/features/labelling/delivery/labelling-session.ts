import type { Answer, AnswerDraft } from '../answer/answer-draft.ts';
import type { Assignment } from './assignment-buffer.ts';
import type { DeviceStore } from './device-store.ts';
import { type KeptDraft, isStale } from './kept-draft.ts';
import { LeaseKeeper, type LeaseOutcome, type LeaseState } from './lease-keeper.ts';
import { Outbox, type OutboxState, type SendOutcome } from './outbox.ts';
import { type Parcel, newKey } from './parcel.ts';

export interface SessionState {
  readonly lease: LeaseState;
  readonly outbox: OutboxState;
  /** When a draft was last kept, epoch milliseconds; null before the first of this page. */
  readonly draftSavedMs: number | null;
  /** Judgements of this project that the server has acknowledged since the page was opened. */
  readonly arrived: number;
  /** The last acknowledged judgement found its place taken: it is kept as an extra. */
  readonly isExtra: boolean;
}

export interface SessionParts {
  readonly store: DeviceStore;
  readonly lease: (count: number) => Promise<LeaseOutcome>;
  readonly send: (parcel: Parcel) => Promise<SendOutcome>;
  readonly now: () => number;
  readonly userId: string;
  readonly projectId: string;
  readonly leaseSeconds: number;
}

/**
 * One annotator at work in one project: what is leased, what is drafted, what is on its way. The page shows
 * its state and calls its acts; it knows nothing of the page.
 */
export class LabellingSession {
  private readonly listeners = new Set<() => void>();
  private readonly drafts = new Map<string, KeptDraft>();
  private readonly ownKeys = new Set<string>();
  private readonly leases: LeaseKeeper;
  private readonly outbox: Outbox;
  private state: SessionState;

  constructor(private readonly parts: SessionParts) {
    const { store, send, now, userId, lease, leaseSeconds } = parts;
    this.outbox = new Outbox(
      userId,
      { store, send, now, random: Math.random },
      (outbox) => this.change({ outbox }),
      (parcel, { counted, next }) => this.arrive(parcel, counted, next),
    );
    const countWaiting = () => this.countWaiting();
    this.leases = new LeaseKeeper({ lease, now, leaseMs: leaseSeconds * 1_000, countWaiting }, (state) =>
      this.change({ lease: state }),
    );
    this.state = {
      lease: this.leases.getState(),
      outbox: this.outbox.getState(),
      draftSavedMs: null,
      arrived: 0,
      isExtra: false,
    };
  }

  readonly getState = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up drafts and unsent parcels of an earlier page, and leases the first items. */
  async open(): Promise<void> {
    const { store, userId, now } = this.parts;
    for (const draft of await store.draftsOf(userId)) {
      if (isStale(draft, now())) void store.deleteDraft(draft.assignmentId);
      else this.drafts.set(draft.assignmentId, draft);
    }
    await this.outbox.open();
    const { waiting, refused } = this.outbox.getState();
    this.leases.markAnswered([...waiting, ...refused].map(({ assignmentId }) => assignmentId));
    await this.leases.topUp();
  }

  close(): void {
    this.outbox.close();
    this.listeners.clear();
  }

  draftOf(assignmentId: string): KeptDraft | undefined {
    return this.drafts.get(assignmentId);
  }

  /** Keeps a draft on the device as it is made. */
  async saveDraft(assignmentId: string, answer: AnswerDraft, spentMs: number): Promise<void> {
    const { store, userId, now } = this.parts;
    const draft = { assignmentId, userId, answer, spentMs, savedMs: now() };
    this.drafts.set(assignmentId, draft);
    await store.putDraft(draft);
    // Handed in meanwhile, it is no draft any more.
    if (this.drafts.has(assignmentId)) this.change({ draftSavedMs: draft.savedMs });
  }

  /** Hands the judgement in and shows the next item at once. */
  async submit(assignment: Assignment, answer: Answer, durationMs: number): Promise<void> {
    const key = newKey();
    const { id: assignmentId, fence } = assignment;
    const input = {
      ...answer,
      projectId: this.parts.projectId,
      assignmentId,
      fence,
      idempotencyKey: key,
      durationMs,
    };
    await this.handIn({ ...this.parcelBase(key, assignmentId), kind: 'judgement', input });
  }

  /** Gives the item back, with the reason, and shows the next at once. */
  async skip(assignment: Assignment, reason: string): Promise<void> {
    const { id: assignmentId, fence } = assignment;
    await this.handIn({ ...this.parcelBase(newKey(), assignmentId), kind: 'skip', fence, reason });
  }

  /** Tries at once whatever waits: sending, and leasing where nothing is left. */
  retry(): void {
    this.outbox.retryNow();
    void this.leases.topUp();
  }

  renewLeases(): Promise<void> {
    return this.leases.renew();
  }

  dismissRefused(key: string): Promise<void> {
    return this.outbox.dismiss(key);
  }

  dismissExtra(): void {
    this.change({ isExtra: false });
  }

  /** Judgements of this page bring new leases; those of an earlier page brought theirs to that one. */
  private countWaiting(): { all: number; bringing: number } {
    const { waiting } = this.outbox.getState();
    const bringing = waiting.filter(({ kind, key }) => kind === 'judgement' && this.ownKeys.has(key));
    return { all: waiting.length, bringing: bringing.length };
  }

  private parcelBase(key: string, assignmentId: string) {
    const { userId, projectId, now } = this.parts;
    return { key, userId, projectId, assignmentId, handedInMs: now(), refusal: null };
  }

  private async handIn(parcel: Parcel): Promise<void> {
    this.ownKeys.add(parcel.key);
    this.drafts.delete(parcel.assignmentId);
    // Waits in the outbox before the page goes on, so that the lease it brings is counted on.
    const kept = this.outbox.handIn(parcel);
    this.leases.goOn();
    this.change({ draftSavedMs: null });
    await kept;
    await this.parts.store.deleteDraft(parcel.assignmentId);
  }

  private arrive(parcel: Parcel, counted: boolean, next: readonly Assignment[]): void {
    const isOurs = parcel.kind === 'judgement' && parcel.projectId === this.parts.projectId;
    const isOwn = this.ownKeys.has(parcel.key);
    this.change({
      arrived: this.state.arrived + (isOurs ? 1 : 0),
      isExtra: this.state.isExtra || (isOurs && !counted),
    });
    // What an earlier page handed in brought its leases to that page.
    if (isOwn) this.leases.take(next);
    else void this.leases.topUp();
  }

  private change(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
