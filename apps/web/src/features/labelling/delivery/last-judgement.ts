import type { AnswerDraft } from '../answer/answer-draft.ts';
import type { Assignment } from './assignment-buffer.ts';
import type { OutboxState } from './outbox.ts';
import { type Parcel, answers } from './parcel.ts';

/** The judgement handed in last, as it was drafted: it can be brought back for a while. */
export interface LastJudgement {
  readonly userId: string;
  readonly projectId: string;
  readonly assignment: Assignment;
  readonly answer: AnswerDraft;
  readonly spentMs: number;
  /** When the server acknowledged it, before that when it was handed in; epoch milliseconds. */
  readonly sinceMs: number;
}

/** Until when a judgement may be changed, epoch milliseconds by this device's clock; the server's decides. */
export function amendableUntilMs({ sinceMs }: LastJudgement, undoSeconds: number): number {
  return sinceMs + undoSeconds * 1_000;
}

/** Whether the judgement handed in last may still be changed. One that has not left this device has all its time before it. */
export function isAmendable(
  last: LastJudgement,
  { waiting, refused }: Pick<OutboxState, 'waiting' | 'refused'>,
  undoSeconds: number,
  nowMs: number,
): boolean {
  const isOfLast = (parcel: Parcel) => answers(parcel, last.assignment.id);
  if (undoSeconds === 0 || refused.some(isOfLast)) return false;
  return waiting.some(isOfLast) || nowMs < amendableUntilMs(last, undoSeconds);
}
