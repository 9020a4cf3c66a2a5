/** Tie groups of response ids, best first; every response stands in exactly one group. */
export type Ranking = readonly (readonly string[])[];

/** `best`: only who stands first was asked, and nothing is known of the others among themselves. */
export type RankingMode = 'full' | 'best';

/** What a ranking says of two responses: 1 when it puts `first` before `second`, 0 when after, 0.5 for a tie. */
export interface PreferencePair {
  readonly first: string;
  readonly second: string;
  readonly outcome: 1 | 0.5 | 0;
}

/**
 * Takes a ranking of K responses apart into its preference pairs: K(K−1)/2, or those with one of the best where only
 * these were asked for.
 *
 * A pair is turned by response id (`first` < `second` by UTF-16 code unit), never by which one won, so that the
 * same two responses read the same way round in every judgement. Pairs come in the order of (`first`, `second`).
 */
export function preferencePairs(ranking: Ranking, mode: RankingMode = 'full'): PreferencePair[] {
  const place = new Map(ranking.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const ids = [...place.keys()].sort();
  return ids.flatMap((first, i) =>
    ids.slice(i + 1).flatMap((second) => {
      const [placeOfFirst, placeOfSecond] = [place.get(first) as number, place.get(second) as number];
      if (!isKnown(placeOfFirst, placeOfSecond, mode)) return [];
      return [{ first, second, outcome: outcomeOf(placeOfFirst, placeOfSecond) }];
    }),
  );
}

/** Whether anything was said of the responses that stand at these places. */
export function isKnown(placeOfFirst: number, placeOfSecond: number, mode: RankingMode): boolean {
  return mode === 'full' || placeOfFirst === 0 || placeOfSecond === 0;
}

function outcomeOf(placeOfFirst: number, placeOfSecond: number): PreferencePair['outcome'] {
  if (placeOfFirst === placeOfSecond) return 0.5;
  return placeOfFirst < placeOfSecond ? 1 : 0;
}
