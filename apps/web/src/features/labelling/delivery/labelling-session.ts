import type { AnswerDraft } from '../answer/answer-draft.ts';
import type { Assignment } from './assignment-buffer.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { LastJudgement } from './last-judgement.ts';
import { LeaseKeeper } from './lease-keeper.ts';
import { Outbox } from './outbox.ts';
import { answers, isWork, newKey, type Parcel, type WordParcel, type WorkParcel } from './parcel.ts';
import type { SessionParts, SessionState, Start, Work } from './session-state.ts';

/**
 * One annotator at work in one project: what is leased, what is drafted, what is on its way. The page shows
 * its state and calls its acts; it knows nothing of the page.
 */
export class LabellingSession {
  private readonly listeners = new Set<() => void>();
  private readonly ownKeys = new Set<string>();
  private readonly spent = new Map<string, number>();
  private readonly drafts: DraftKeeper;
  private readonly leases: LeaseKeeper;
  private readonly outbox: Outbox;
  private state: SessionState;

  constructor(private readonly parts: SessionParts) {
    const { store, send, now, userId, lease, leaseSeconds } = parts;
    this.drafts = new DraftKeeper(userId, store, now);
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
      last: null,
      isAmending: false,
      isResting: false,
      acknowledgedVersion: 0,
    };
  }

  readonly getState = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what an earlier page left (drafts, unsent parcels, a change half made), and leases the first items. */
  async open(): Promise<void> {
    const { store, userId, projectId } = this.parts;
    await this.drafts.open();
    const last = (await store.lastJudgementOf(userId, projectId)) ?? null;
    this.change({ last, isAmending: last !== null && this.drafts.has(last.assignment.id) });
    await this.outbox.open();
    const { waiting, refused } = this.outbox.getState();
    this.leases.markAnswered([...waiting, ...refused].filter(isWork).map(({ assignmentId }) => assignmentId));
    for (const parcel of waiting) {
      const isOurs = parcel.kind === 'acknowledgement' && parcel.projectId === projectId;
      if (isOurs) this.noteAcknowledged(parcel.version);
    }
    await this.leases.topUp();
  }

  close(): void {
    this.outbox.close();
    this.listeners.clear();
  }

  /** What was drafted of an item; of the last judgement, while it is changed, what was handed in. */
  draftOf(assignmentId: string): Start | undefined {
    const { last, isAmending } = this.state;
    const isLast = isAmending && last?.assignment.id === assignmentId;
    return this.drafts.of(assignmentId) ?? (isLast ? last : undefined);
  }

  /** The time spent on an item so far, in milliseconds. */
  spentOn(assignmentId: string): number {
    return Math.max(this.spent.get(assignmentId) ?? 0, this.draftOf(assignmentId)?.spentMs ?? 0);
  }

  /** Notes the time spent on an item that leaves the page and may come back: for a break, or to change the one before. */
  noteSpent(assignmentId: string, spentMs: number): void {
    this.spent.set(assignmentId, spentMs);
  }

  /** Keeps a draft on the device as it is made. */
  async saveDraft(assignmentId: string, answer: AnswerDraft, spentMs: number): Promise<void> {
    const draftSavedMs = await this.drafts.save(assignmentId, answer, spentMs);
    if (draftSavedMs !== null) this.change({ draftSavedMs });
  }

  /** Hands the judgement in and shows the next item at once. While the last one is changed, it supersedes that. */
  async submit(assignment: Assignment, { answer, draft, spentMs }: Work): Promise<void> {
    const { userId, projectId, now } = this.parts;
    const key = newKey();
    const { id: assignmentId, fence } = assignment;
    const input = {
      ...answer,
      projectId,
      assignmentId,
      fence,
      idempotencyKey: key,
      durationMs: spentMs,
    };
    const isAmendment = this.state.isAmending;
    const sinceMs = isAmendment && this.state.last !== null ? this.state.last.sinceMs : now();
    this.remember({ userId, projectId, assignment, answer: draft, spentMs, sinceMs });
    const kind = isAmendment ? 'amendment' : 'judgement';
    await this.handIn({ ...this.parcelBase(key), assignmentId, kind, input });
  }

  /** Gives the item back, with the reason, and shows the next at once. What was judged cannot be given back: it is left as it was. */
  async skip(assignment: Assignment, reason: string): Promise<void> {
    if (this.state.isAmending) return this.keepLast();
    const { id: assignmentId, fence } = assignment;
    await this.handIn({ ...this.parcelBase(newKey()), assignmentId, kind: 'skip', fence, reason });
  }

  /** Says that guidelines were read: here at once, to the server as soon as it can be reached. */
  async acknowledge(version: number): Promise<void> {
    this.noteAcknowledged(version);
    await this.say({ ...this.parcelBase(newKey()), kind: 'acknowledgement', version });
  }

  /** A remark to the lead about an assignment. */
  async remark(about: string, text: string): Promise<void> {
    await this.say({ ...this.parcelBase(newKey()), kind: 'remark', about, text });
  }

  /** Brings the last judgement back onto the page, to be changed. */
  amendLast(): void {
    if (this.state.last !== null) this.change({ isAmending: true, draftSavedMs: null });
  }

  /** Brings a judgement of one's own back onto the page, to be changed as if it had just been handed in. */
  amend(judgement: Omit<LastJudgement, 'userId' | 'projectId'>): void {
    const { userId, projectId } = this.parts;
    this.remember({ ...judgement, userId, projectId });
    this.amendLast();
  }

  /** Leaves the last judgement as it was handed in, and goes back to the item on the page. */
  async keepLast(): Promise<void> {
    const { last } = this.state;
    if (last === null || !this.state.isAmending) return;
    const { forgotten } = this.drafts.release(last.assignment.id);
    this.change({ isAmending: false, draftSavedMs: null });
    await forgotten();
  }

  /** Lets the leases go that no draft hangs on: on a break, or when the page is left. */
  async rest(): Promise<void> {
    const idle = this.leases.rest((id) => this.drafts.has(id));
    this.change({ isResting: true });
    if (idle.length > 0) await this.parts.release(idle);
  }

  resume(): void {
    this.change({ isResting: false });
    this.leases.resume();
  }

  /** Tries at once whatever waits: sending, and leasing where nothing is left. */
  retry(): void {
    this.outbox.retryNow();
    void this.outbox.open();
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
    const answering = waiting.filter(({ kind }) => kind === 'judgement' || kind === 'skip');
    return { all: answering.length, bringing: bringing.length };
  }

  private parcelBase(key: string) {
    const { userId, projectId, now } = this.parts;
    return { key, userId, projectId, handedInMs: now(), refusal: null };
  }

  private noteAcknowledged(version: number): void {
    this.change({ acknowledgedVersion: Math.max(version, this.state.acknowledgedVersion) });
  }

  private async say(parcel: WordParcel): Promise<void> {
    this.ownKeys.add(parcel.key);
    await this.outbox.handIn(parcel);
  }

  private remember(last: LastJudgement): void {
    this.change({ last });
    void this.parts.store.putLastJudgement(last);
  }

  private async handIn(parcel: WorkParcel): Promise<void> {
    this.ownKeys.add(parcel.key);
    const { forgotten } = this.drafts.release(parcel.assignmentId);
    // Waits in the outbox before the page goes on, so that the lease it brings is counted on.
    const kept = this.outbox.handIn(parcel);
    if (parcel.kind !== 'amendment') this.leases.goOn();
    this.change({ draftSavedMs: null, isAmending: false });
    await kept;
    await forgotten();
  }

  private arrive(parcel: Parcel, counted: boolean, next: readonly Assignment[]): void {
    const { last } = this.state;
    const isOurs = parcel.kind === 'judgement' && parcel.projectId === this.parts.projectId;
    this.change({
      arrived: this.state.arrived + (isOurs ? 1 : 0),
      isExtra: this.state.isExtra || (isOurs && !counted),
    });
    // The server counts the time for a change from now on, however long it lay here.
    if (isOurs && last !== null && answers(parcel, last.assignment.id)) {
      this.remember({ ...last, sinceMs: this.parts.now() });
    }
    // What an earlier page handed in brought its leases to that page.
    if (this.ownKeys.has(parcel.key)) this.leases.take(next);
    else void this.leases.topUp();
  }

  private change(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
