import type { RankingMode } from '../projects/project.entity.ts';

/**
 * Whether an answer says what is known: every pair that the known ranking puts in an order stands in that order in the answer.
 * What is known to be equal may be answered either way. Where only the best is asked, an answer says nothing of the others among
 * themselves, and it is right when what it calls best is known to be so.
 *
 * @param known tie groups over the responses, best first
 * @param given tie groups over the same responses
 */
export function isRightAnswer(
  known: readonly (readonly string[])[],
  given: readonly (readonly string[])[],
  mode: RankingMode,
): boolean {
  if (mode === 'BEST') {
    const best = new Set(known[0]);
    return given[0]?.every((id) => best.has(id)) ?? false;
  }
  const placeOf = new Map(given.flatMap((group, place) => group.map((id) => [id, place] as const)));
  const places = known.map((group) => group.map((id) => placeOf.get(id) ?? Number.NaN));
  let last = -1;
  return places.every((group) => {
    const isBelow = group.every((place) => place > last);
    last = Math.max(...group);
    return isBelow;
  });
}
