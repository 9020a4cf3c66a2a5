import type { PairRule } from './export-options.ts';

/** Two responses by their places in a ranking, which may be the same. */
export interface RankedPair {
  better: string;
  worse: string;
}

/** The pairs of a ranking under a rule, best places first; those within a tie group stand in its order. */
export function rankedPairs(ranking: readonly (readonly string[])[], rule: PairRule): RankedPair[] {
  const pairs: RankedPair[] = [];
  ranking.forEach((group, place) => {
    if (rule === 'best-rest' && place > 0) return;
    group.forEach((better, index) => {
      for (const worse of group.slice(index + 1)) pairs.push({ better, worse });
    });
    const below = rule === 'adjacent' ? ranking.slice(place + 1, place + 2) : ranking.slice(place + 1);
    for (const better of group) {
      for (const worse of below.flat()) pairs.push({ better, worse });
    }
  });
  return pairs;
}
