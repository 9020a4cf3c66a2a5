import { type RankingDraft, placeOf } from './ranking-draft.ts';

/** "2=" for a shared place, "3", or a dash for none. */
export function shortPlace(draft: RankingDraft, response: number): string {
  const found = placeOf(draft, response);
  if (found === null) return '–';
  return found.shared > 1 ? `${found.place}=` : String(found.place);
}

/** "place 2, tied", "not placed". */
export function placeInWords(draft: RankingDraft, response: number): string {
  const found = placeOf(draft, response);
  if (found === null) return 'not placed';
  return found.shared > 1 ? `place ${found.place}, tied` : `place ${found.place}`;
}

/** Responses as the rail shows them: best first, then those without a place. */
export function inRailOrder(draft: RankingDraft): number[] {
  const placed = draft.groups.flatMap(({ members }) => members);
  const all = Array.from({ length: draft.count }, (_, response) => response);
  return [...placed, ...all.filter((response) => !placed.includes(response))];
}
