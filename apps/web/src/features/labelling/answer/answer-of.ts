import { toAspects } from '../aspects/aspect-answers.ts';
import { toFlags } from '../flags/flag-draft.ts';
import { toIdealAnswer } from '../ideal/ideal-draft.ts';
import type { SubmitJudgementInput } from '../labelling.generated.ts';
import { toAnswer } from '../pair/pair-draft.ts';
import { toBestRanking } from '../ranking/best-draft.ts';
import { toRanking } from '../ranking/ranking-draft.ts';
import { type AnswerDraft, stopsOf } from './answer-draft.ts';
import { type TaskQuestion, isBestOnly } from './task-question.ts';

/** A judgement as the API wants it, but for what its delivery adds: whose it is, and how long it took. */
export type Answer = Omit<
  SubmitJudgementInput,
  'projectId' | 'assignmentId' | 'fence' | 'idempotencyKey' | 'durationMs'
>;

function overallOf(
  task: TaskQuestion,
  draft: AnswerDraft,
  responseIds: readonly string[],
): Pick<Answer, 'ranking' | 'strength'> {
  if (isBestOnly(task)) return { ranking: toBestRanking(draft.ranking, responseIds), strength: null };
  if (task.kind === 'RANKING') return { ranking: toRanking(draft.ranking, responseIds), strength: null };
  const stop = stopsOf(task)[draft.choice ?? -1];
  const [first, second] = responseIds;
  if (stop === undefined || first === undefined || second === undefined) {
    throw new RangeError('A pair is answered only when a stop of the scale was chosen.');
  }
  return toAnswer(stop, [first, second]);
}

/** The answer of a complete draft, in the ids of the responses as shown. Only what the task asks for is in it. */
export function answerOf(task: TaskQuestion, draft: AnswerDraft, responseIds: readonly string[]): Answer {
  const rationale = task.rationale === 'OFF' ? '' : draft.rationale.trim();
  return {
    ...overallOf(task, draft, responseIds),
    aspects: toAspects(task.aspects, draft.aspects, responseIds),
    rationale: rationale === '' ? null : rationale,
    ...toFlags(draft.flags, responseIds),
    allBad: task.allowAllBad && draft.isAllBad,
    reasons: task.reasons.filter((reason) => draft.reasons.includes(reason)),
    idealAnswer: task.idealAnswer === 'OFF' ? null : toIdealAnswer(draft.ideal, responseIds),
  };
}
