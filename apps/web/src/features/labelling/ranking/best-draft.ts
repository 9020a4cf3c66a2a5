import { hasMember } from './placed-groups.ts';
import type { RankingDraft } from './ranking-draft.ts';

/*
 * The best of several is a ranking of which only the first place is given: what follows from a ranking (rail, undo,
 * tabs, words) follows from it too.
 */

/** The best so far: one response, or several that are equally good. */
export function bestOf({ groups }: RankingDraft): readonly number[] {
  return groups[0]?.members ?? [];
}

/** The draft with one response alone the best. */
export function chooseBest(draft: RankingDraft, response: number): RankingDraft {
  const best = bestOf(draft);
  if (best.length === 1 && best[0] === response) return draft;
  return { ...draft, groups: [{ at: 1, members: [response] }] };
}

/** The draft with a response among the best, or no more among them where it was. The last one stays. */
export function tieBest(draft: RankingDraft, response: number): RankingDraft {
  const [group] = draft.groups;
  if (group === undefined || !draft.allowTies)
    return group === undefined ? chooseBest(draft, response) : draft;
  const isIn = hasMember(group, response);
  if (isIn && group.members.length === 1) return draft;
  const members = isIn ? group.members.filter((member) => member !== response) : [...group.members, response];
  return { ...draft, groups: [{ at: 1, members }] };
}

/** The best and the rest, as `ranking` of a judgement; of nobody is said how the rest stand among themselves. */
export function toBestRanking(draft: RankingDraft, responseIds: readonly string[]): string[][] {
  const best = bestOf(draft);
  if (best.length === 0) throw new RangeError('The best of several is an answer only when one was chosen.');
  const isBest = (_: string, response: number) => best.includes(response);
  const rest = responseIds.filter((id, response) => !isBest(id, response));
  return rest.length === 0 ? [responseIds.filter(isBest)] : [responseIds.filter(isBest), rest];
}
