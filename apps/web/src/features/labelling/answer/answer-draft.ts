import type { LabellingTaskQuery } from '../labelling.generated.ts';
import { type ScaleStop, scaleOf, toAnswer } from '../pair/pair-draft.ts';
import { type RankingDraft, emptyRanking, toRanking, whatIsMissing } from '../ranking/ranking-draft.ts';

/** The project as the labelling page needs it. */
export type LabellingTask = NonNullable<LabellingTaskQuery['project']>;

/** An answer as it grows: a stop of the scale in a pairwise project, a ranking in the others, and the reason. */
export interface AnswerDraft {
  /** Index into the stops of the scale; null before one was chosen. */
  readonly choice: number | null;
  /** The choices before, oldest first. */
  readonly pastChoices: readonly (number | null)[];
  readonly ranking: RankingDraft;
  readonly rationale: string;
}

export interface Answer {
  readonly ranking: string[][];
  readonly strength: number | null;
  readonly rationale: string | null;
}

export function emptyAnswer(task: LabellingTask, responses: number): AnswerDraft {
  return { choice: null, pastChoices: [], ranking: emptyRanking(responses, task.allowTies), rationale: '' };
}

/** The draft with a stop chosen. Choosing it again changes nothing. */
export function choose(draft: AnswerDraft, choice: number): AnswerDraft {
  if (choice === draft.choice) return draft;
  return { ...draft, choice, pastChoices: [...draft.pastChoices, draft.choice] };
}

export function undoChoice(draft: AnswerDraft): AnswerDraft {
  const choice = draft.pastChoices.at(-1);
  return choice === undefined ? draft : { ...draft, choice, pastChoices: draft.pastChoices.slice(0, -1) };
}

export function stopsOf(task: LabellingTask): ScaleStop[] {
  return task.kind === 'PAIRWISE' ? scaleOf(task) : [];
}

/** What keeps a draft from being handed in, as said on the button and in full, and where it is to be mended. */
export interface Missing {
  readonly short: string;
  /** As short as a phone wants it. */
  readonly shortest: string;
  readonly full: string;
  readonly field: 'answer' | 'why';
}

/** What is missing from a draft; null for a complete one. */
export function missing(task: LabellingTask, draft: AnswerDraft): Missing | null {
  const toRank = task.kind === 'RANKING' ? whatIsMissing(draft.ranking) : null;
  if (toRank !== null)
    return {
      short: toRank,
      shortest: toRank.replace(' still', ''),
      full: `${toRank}: an untouched order is no answer.`,
      field: 'answer',
    };
  if (task.kind === 'PAIRWISE' && draft.choice === null) {
    const tie = task.allowTies ? ', or that they are about the same' : '';
    return {
      short: 'Choose first',
      shortest: 'Choose first',
      full: `Say which is better${tie}.`,
      field: 'answer',
    };
  }
  if (task.rationale === 'REQUIRED' && draft.rationale.trim() === '') {
    return { short: 'Say why', shortest: 'Say why', full: 'Say why: a reason is required.', field: 'why' };
  }
  return null;
}

/** The answer of a complete draft, in the ids of the responses as shown. */
export function answerOf(task: LabellingTask, draft: AnswerDraft, responseIds: readonly string[]): Answer {
  const rationale = task.rationale === 'OFF' ? '' : draft.rationale.trim();
  const said = { rationale: rationale === '' ? null : rationale };
  if (task.kind === 'RANKING') {
    return { ranking: toRanking(draft.ranking, responseIds), strength: null, ...said };
  }
  const stop = stopsOf(task)[draft.choice ?? -1];
  const [first, second] = responseIds;
  if (stop === undefined || first === undefined || second === undefined) {
    throw new RangeError('A pair is answered only when a stop of the scale was chosen.');
  }
  return { ...toAnswer(stop, [first, second]), ...said };
}
