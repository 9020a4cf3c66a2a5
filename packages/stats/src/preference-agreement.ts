import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { preferencePairs, type Ranking, type RankingMode } from './preference-pairs.ts';

/** How far annotators agree on which of two responses is better. */
export interface PreferenceAgreement {
  /** Krippendorff's alpha, null while undefined. */
  readonly alpha: number | null;
  /** Of all pairs of annotators over a response pair, how many say the same, 0–100; a tie is an answer like another. */
  readonly percent: number | null;
  /** The same over those pairs of annotators who both prefer one response. */
  readonly percentWithoutTies: number | null;
  /** Comparisons that two or more annotators judged. */
  readonly items: number;
}

/**
 * Agreement over pairwise preferences: the unit is a pair of responses of one comparison, the values are −1, 0 and
 * 1 for "second better", "tie" and "first better".
 *
 * Alpha is taken on the ordinal level: a tie lies between the two preferences, so that "better" against "tie" is a
 * smaller disagreement than "better" against "worse", which the nominal level would count alike; how much smaller
 * follows from how often ties are used, where the interval level would fix it. Which response is called first must
 * not tell which is better (chance agreement is worked out from how often each value occurs): pass random response
 * ids, not ones like "chosen" and "rejected".
 *
 * Raw agreement is defined as for MT-bench (Zheng et al. 2023, section 4.1 and table 5): over every unordered pair
 * of votes on the same two responses, with ties as votes (their setup S1) and without (S2).
 *
 * @param comparisons the rankings that each comparison was given, one an annotator.
 * @param mode of best of n, two of whom an annotator says nothing are a missing value, not a tie.
 */
export function pairwisePreferenceAgreement(
  comparisons: Iterable<readonly Ranking[]>,
  mode: RankingMode = 'full',
): PreferenceAgreement {
  const units: number[][] = [];
  const all = { agreeing: 0, pairs: 0 };
  const decided = { agreeing: 0, pairs: 0 };
  let items = 0;
  for (const rankings of comparisons) {
    if (rankings.length < 2) continue;
    items++;
    for (const unit of unitsOf(rankings, mode)) {
      units.push(unit);
      const [wins, ties, losses] = [1, 0, -1].map((value) => unit.filter((v) => v === value).length) as [
        number,
        number,
        number,
      ];
      decided.agreeing += pairsAmong(wins) + pairsAmong(losses);
      decided.pairs += pairsAmong(wins + losses);
      all.agreeing += pairsAmong(wins) + pairsAmong(losses) + pairsAmong(ties);
      all.pairs += pairsAmong(unit.length);
    }
  }
  return {
    alpha: krippendorffAlpha(units, 'ordinal'),
    percent: percentOf(all),
    percentWithoutTies: percentOf(decided),
    items,
  };
}

/** One list of −1, 0 and 1 for each response pair of a comparison. */
function unitsOf(rankings: readonly Ranking[], mode: RankingMode): Iterable<number[]> {
  const units = new Map<string, number[]>();
  for (const ranking of rankings)
    for (const { first, second, outcome } of preferencePairs(ranking, mode)) {
      const key = JSON.stringify([first, second]);
      const unit = units.get(key) ?? [];
      unit.push(2 * outcome - 1);
      units.set(key, unit);
    }
  return units.values();
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

function percentOf({ agreeing, pairs }: { agreeing: number; pairs: number }): number | null {
  return pairs === 0 ? null : (100 * agreeing) / pairs;
}
