import type { AspectAnswer, AspectAnswers } from '../aspects/aspect-answers.ts';
import type { Flag } from '../flags/flag-draft.ts';
import type { PlacedGroup } from '../ranking/placed-groups.ts';
import { type AnswerDraft, emptyAnswer, stopsOf } from './answer-draft.ts';
import { type TaskQuestion, isBestOnly } from './task-question.ts';

/** A judgement as the API tells it, in the ids of the responses as shown. */
export interface ToldJudgement {
  readonly ranking: readonly (readonly string[])[];
  readonly strength: number | null;
  readonly aspects: unknown;
  readonly rationale: string | null;
  readonly flags: readonly string[];
  readonly flagged: readonly { readonly responseId: string; readonly flag: string }[];
  readonly allBad: boolean;
  readonly reasons: readonly string[];
  readonly idealAnswer: { readonly content: string; readonly editedFrom: string | null } | null;
}

type IndexOf = (responseId: string) => number;

function choiceOf(task: TaskQuestion, { ranking, strength }: ToldJudgement, indexOf: IndexOf): number | null {
  if (task.kind !== 'PAIRWISE') return null;
  const preferred = ranking.length === 1 ? null : indexOf(ranking[0]?.[0] ?? '');
  const stop = stopsOf(task).findIndex(
    (each) => each.preferred === preferred && (preferred === null || each.strength === strength),
  );
  return stop === -1 ? null : stop;
}

/** Tie groups by place: a group stands behind all that is in those before it. */
function groupsOf(task: TaskQuestion, { ranking }: ToldJudgement, indexOf: IndexOf): PlacedGroup[] {
  if (task.kind === 'PAIRWISE') return [];
  const said = isBestOnly(task) ? ranking.slice(0, 1) : ranking;
  return said.map((group, index) => ({
    at: 1 + said.slice(0, index).flat().length,
    members: group.map(indexOf).toSorted((one, other) => one - other),
  }));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function aspectOf(said: unknown, indexOf: IndexOf): AspectAnswer | null {
  if (!isObject(said)) return null;
  const { preferred, ratings } = said;
  if (isObject(ratings)) {
    const rated = Object.entries(ratings).map(([id, label]) => [indexOf(id), Number(label)] as const);
    return { ratings: new Map(rated) };
  }
  if (preferred === null) return { preferred: null };
  const response = typeof preferred === 'string' ? indexOf(preferred) : -1;
  return response === 0 || response === 1 ? { preferred: response } : null;
}

function aspectsOf({ aspects }: ToldJudgement, indexOf: IndexOf): AspectAnswers {
  const said = isObject(aspects) ? Object.entries(aspects) : [];
  return new Map(
    said.flatMap(([name, each]) => {
      const answer = aspectOf(each, indexOf);
      return answer === null ? [] : [[name, answer] as const];
    }),
  );
}

function flagsOf({ flags, flagged }: ToldJudgement, indexOf: IndexOf): Flag[] {
  return [
    ...flags.map((flag) => ({ flag, response: null })),
    ...flagged.map(({ responseId, flag }) => ({ flag, response: indexOf(responseId) })),
  ];
}

/** The draft that a judgement was made from, as far as the judgement tells: what `answerOf` makes of it is the judgement again. */
export function draftOfJudgement(
  task: TaskQuestion,
  told: ToldJudgement,
  responseIds: readonly string[],
): AnswerDraft {
  const indexOf = (id: string) => responseIds.indexOf(id);
  const empty = emptyAnswer(task, responseIds.length);
  const { idealAnswer } = told;
  return {
    ...empty,
    choice: choiceOf(task, told, indexOf),
    ranking: { ...empty.ranking, groups: groupsOf(task, told, indexOf) },
    aspects: aspectsOf(told, indexOf),
    isAllBad: told.allBad,
    flags: flagsOf(told, indexOf),
    reasons: told.reasons,
    ideal:
      idealAnswer === null
        ? null
        : {
            content: idealAnswer.content,
            base: idealAnswer.editedFrom === null ? null : indexOf(idealAnswer.editedFrom),
          },
    rationale: told.rationale ?? '',
  };
}
