/** Tie groups of response ids, best first; every response stands in exactly one group. */
export type Ranking = readonly (readonly string[])[];

/** What a ranking says of two responses: 1 when it puts `first` before `second`, 0 when after, 0.5 for a tie. */
export interface PreferencePair {
  readonly first: string;
  readonly second: string;
  readonly outcome: 1 | 0.5 | 0;
}

/**
 * Takes a ranking of K responses apart into its K(K−1)/2 preference pairs.
 *
 * A pair is turned by response id (`first` < `second` by UTF-16 code unit), never by which one won, so that the
 * same two responses read the same way round in every judgement. Pairs come in the order of (`first`, `second`).
 */
export function preferencePairs(ranking: Ranking): PreferencePair[] {
  const place = new Map(ranking.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const ids = [...place.keys()].sort();
  return ids.flatMap((first, i) =>
    ids.slice(i + 1).map((second) => ({
      first,
      second,
      outcome: outcomeOf(place.get(first) as number, place.get(second) as number),
    })),
  );
}

function outcomeOf(placeOfFirst: number, placeOfSecond: number): PreferencePair['outcome'] {
  if (placeOfFirst === placeOfSecond) return 0.5;
  return placeOfFirst < placeOfSecond ? 1 : 0;
}
