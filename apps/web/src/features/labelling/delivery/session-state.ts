import type { AnswerDraft } from '../answer/answer-draft.ts';
import type { Answer } from '../answer/answer-of.ts';
import type { DeviceStore } from './device-store.ts';
import type { LastJudgement } from './last-judgement.ts';
import type { LeaseOutcome, LeaseState } from './lease-keeper.ts';
import type { OutboxState, SendOutcome } from './outbox.ts';
import type { Parcel } from './parcel.ts';

export interface SessionState {
  readonly lease: LeaseState;
  readonly outbox: OutboxState;
  /** When a draft was last kept, epoch milliseconds; null before the first of this page. */
  readonly draftSavedMs: number | null;
  /** Judgements of this project that the server has acknowledged since the page was opened. */
  readonly arrived: number;
  /** The last acknowledged judgement found its place taken: it is kept as an extra. */
  readonly isExtra: boolean;
  /** The judgement handed in last, of this page or an earlier one. */
  readonly last: LastJudgement | null;
  /** It is on the page again, to be changed; what was there before waits behind it. */
  readonly isAmending: boolean;
  /** Nothing is leased and nothing shown: a break. */
  readonly isResting: boolean;
  /** The newest version of the guidelines that was acknowledged on this device and may not have arrived; 0 before the first. */
  readonly acknowledgedVersion: number;
}

/** What is handed in: the answer, the draft it was made from, and the time it took. */
export interface Work {
  readonly answer: Answer;
  readonly draft: AnswerDraft;
  readonly spentMs: number;
}

/** A draft to go on from. */
export type Start = Pick<LastJudgement, 'answer' | 'spentMs'>;

export interface SessionParts {
  readonly store: DeviceStore;
  readonly lease: (count: number) => Promise<LeaseOutcome>;
  /** Gives leases back before their time. */
  readonly release: (assignmentIds: readonly string[]) => Promise<void>;
  readonly send: (parcel: Parcel) => Promise<SendOutcome>;
  readonly now: () => number;
  readonly userId: string;
  readonly projectId: string;
  readonly leaseSeconds: number;
}
