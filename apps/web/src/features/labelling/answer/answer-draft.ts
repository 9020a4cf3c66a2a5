import type { AspectAnswers } from '../aspects/aspect-answers.ts';
import type { Flag } from '../flags/flag-draft.ts';
import type { IdealDraft } from '../ideal/ideal-draft.ts';
import type { LabellingTaskQuery } from '../labelling.generated.ts';
import { type ScaleStop, scaleOf } from '../pair/pair-draft.ts';
import { type RankingDraft, emptyRanking } from '../ranking/ranking-draft.ts';
import type { TaskQuestion } from './task-question.ts';

/** The project as the labelling page needs it. */
export type LabellingTask = NonNullable<LabellingTaskQuery['project']> & {
  /** Answers are for practice: they are given at once, and nothing is skipped, flagged or told. */
  readonly isPractice?: boolean;
};

/** What acts have said of an item: each of them can be taken back. */
export interface Judged {
  /** Index into the stops of the scale, in a pair; null before one was chosen. */
  readonly choice: number | null;
  /** In the others. Where only the best is asked, a ranking of which only the first place is given. */
  readonly ranking: RankingDraft;
  readonly aspects: AspectAnswers;
  readonly isAllBad: boolean;
  readonly flags: readonly Flag[];
  readonly reasons: readonly string[];
  readonly ideal: IdealDraft | null;
}

/** An answer as it grows. What is typed (the reason, the ideal answer) is not taken back by an undo of something else. */
export interface AnswerDraft extends Judged {
  readonly rationale: string;
  /** What each act changed, as it was before; oldest first. */
  readonly past: readonly Partial<Judged>[];
}

const UNDO_STEPS = 200;

export function emptyAnswer({ allowTies }: Pick<TaskQuestion, 'allowTies'>, responses: number): AnswerDraft {
  return {
    choice: null,
    ranking: emptyRanking(responses, allowTies),
    aspects: new Map(),
    isAllBad: false,
    flags: [],
    reasons: [],
    ideal: null,
    rationale: '',
    past: [],
  };
}

/** The draft after an act. One that changes nothing leaves nothing to undo. */
export function act(draft: AnswerDraft, change: Partial<Judged>): AnswerDraft {
  const changed = (Object.keys(change) as (keyof Judged)[]).filter((key) => change[key] !== draft[key]);
  if (changed.length === 0) return draft;
  const before: Partial<Judged> = Object.fromEntries(changed.map((key) => [key, draft[key]]));
  return { ...draft, ...change, past: [...draft.past, before].slice(-UNDO_STEPS) };
}

/** The draft before the last act, whatever kind of act it was. */
export function undo(draft: AnswerDraft): AnswerDraft {
  const before = draft.past.at(-1);
  if (before === undefined) return draft;
  const ranking: RankingDraft = { ...(before.ranking ?? draft.ranking), typing: 'no' };
  return { ...draft, ...before, ranking, past: draft.past.slice(0, -1) };
}

/** The draft with a stop chosen. */
export function choose(draft: AnswerDraft, choice: number): AnswerDraft {
  return act(draft, { choice });
}

export function stopsOf(task: TaskQuestion): ScaleStop[] {
  return task.kind === 'PAIRWISE' ? scaleOf(task) : [];
}

/** A tie of all, where one is allowed and nothing was chosen yet. */
function tieOf(task: TaskQuestion, { choice, ranking }: AnswerDraft): Partial<Judged> {
  if (!task.allowTies) return {};
  if (task.kind === 'PAIRWISE') {
    const tie = stopsOf(task).findIndex(({ preferred }) => preferred === null);
    return choice === null ? { choice: tie } : {};
  }
  const members = Array.from({ length: ranking.count }, (_, response) => response);
  return ranking.groups.length === 0 ? { ranking: { ...ranking, groups: [{ at: 1, members }] } } : {};
}

/**
 * Says that none of the responses will do, or no more. Where nothing was chosen they are about the same then; said and
 * taken back at once, nothing is chosen as before.
 */
export function toggleAllBad(task: TaskQuestion, draft: AnswerDraft): AnswerDraft {
  if (!draft.isAllBad) return act(draft, { isAllBad: true, ...tieOf(task, draft) });
  return draft.past.at(-1)?.isAllBad === false ? undo(draft) : act(draft, { isAllBad: false });
}

export function toggleReason(draft: AnswerDraft, reason: string): AnswerDraft {
  const reasons = draft.reasons.includes(reason)
    ? draft.reasons.filter((each) => each !== reason)
    : [...draft.reasons, reason];
  return act(draft, { reasons });
}
