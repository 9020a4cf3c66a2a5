import type { PlacedGroup } from '../ranking/placed-groups.ts';
import { type RankingDraft, rank } from '../ranking/ranking-draft.ts';
import { type AnswerDraft, type Judged, emptyAnswer, stopsOf } from './answer-draft.ts';
import type { TaskQuestion } from './task-question.ts';

/** A draft as the page kept it when it asked one thing only: each kind of answer had its own past. */
export interface EarlierDraft {
  readonly choice: number | null;
  readonly pastChoices: readonly (number | null)[];
  readonly ranking: RankingDraft & { readonly past: readonly (readonly PlacedGroup[])[] };
  readonly rationale: string;
}

function pastOf({ kind }: TaskQuestion, { pastChoices, ranking }: EarlierDraft): Partial<Judged>[] {
  if (kind === 'PAIRWISE') return pastChoices.map((choice) => ({ choice }));
  const { past, ...bare } = ranking;
  return past.map((groups) => ({ ranking: { ...bare, groups } }));
}

/** Takes up a draft that was kept on the device, by this page or an earlier version of it; an empty one where none was. */
export function openDraft(
  task: TaskQuestion,
  kept: AnswerDraft | EarlierDraft | undefined,
  responses: number,
): AnswerDraft {
  const empty = emptyAnswer(task, responses);
  if (kept === undefined) return empty;
  const past = 'past' in kept ? kept.past : pastOf(task, kept);
  const draft = { ...empty, ...kept, ranking: rank(kept.ranking, { act: 'stopTyping' }), past };
  // The lead may have shortened the scale meanwhile.
  return stopsOf(task)[draft.choice ?? 0] === undefined ? { ...draft, choice: null } : draft;
}
