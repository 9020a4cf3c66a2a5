import type { AnswerDraft } from '../answer/answer-draft.ts';

/** A draft as it is kept on the device, with the time spent on it so far. */
export interface KeptDraft {
  readonly assignmentId: string;
  readonly userId: string;
  readonly answer: AnswerDraft;
  readonly spentMs: number;
  /** Epoch milliseconds. */
  readonly savedMs: number;
}

/** Long after any lease has ended a draft is of no use to anybody. */
const KEPT_FOR_MS = 14 * 24 * 3_600_000;

export function isStale({ savedMs }: KeptDraft, nowMs: number): boolean {
  return nowMs - savedMs > KEPT_FOR_MS;
}
