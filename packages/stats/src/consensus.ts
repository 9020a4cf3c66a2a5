import { isKnown, type Ranking, type RankingMode } from './preference-pairs.ts';

/** The part of a judgement that a consensus is made of. `strength` is an index into the strength labels, weakest 0. */
export interface ConsensusJudgement {
  readonly ranking: Ranking;
  readonly strength: number | null;
}

/** `p` is the share of the judgements that say something of the pair that prefer `first` to `second`, a tie counting half. */
export interface ConsensusPair {
  readonly first: string;
  readonly second: string;
  readonly p: number;
  readonly judgements: number;
}

/** What the judgements of one comparison add up to. */
export interface Consensus {
  readonly ranking: string[][];
  /** Those of which a judgement says something: all of them, but for best of n. */
  readonly pairs: ConsensusPair[];
  /**
   * Mean strength in steps (label index + 1, a tie 0), positive towards the first response of `ranking`;
   * null where no strength was given or more than two responses are compared.
   */
  readonly strength: number | null;
  readonly method: 'borda';
  /** Share of annotator pairs that say the same (first, second or tie) of a response pair; null with one judgement. */
  readonly agreement: number | null;
}

/** How often a pair was decided for its first response, as a tie, and for its second. */
interface PairTally {
  readonly i: number;
  readonly j: number;
  wins: number;
  ties: number;
  losses: number;
}

/**
 * Adds up the judgements of one comparison by Borda's rule: responses stand in the order of their mean pairwise
 * share, equal shares tie. For two responses that is the majority. (J.-C. de Borda 1784; ties count half as in
 * Black 1976, "Partial justification of the Borda count".)
 *
 * Of best of n, each judgement's rest counts as level for the order, and only the highest are told apart from the others;
 * for `pairs` and `agreement` nothing is known of two of the rest, which is no tie.
 *
 * Every figure is one division of two integers, so that the result is the same on every machine for ever.
 * Order within a tie group and of `pairs` follows `responseIds`, and the order of the judgements has no effect.
 *
 * @returns null when there is no judgement.
 * @throws RangeError when a ranking does not hold every one of `responseIds` exactly once.
 */
export function consensusOf(
  judgements: readonly ConsensusJudgement[],
  responseIds: readonly string[],
  mode: RankingMode = 'full',
): Consensus | null {
  if (judgements.length === 0) return null;
  const places = judgements.map(({ ranking }) => placesOf(ranking, responseIds));
  const order = rankByBorda(tallyPairs(places, responseIds.length, 'full'), responseIds);
  const ranking = mode === 'best' ? bestAndRest(order, responseIds) : order;
  const tallies = tallyPairs(places, responseIds.length, mode);
  return {
    ranking,
    pairs: tallies.map((tally) => ({
      first: responseIds[tally.i] as string,
      second: responseIds[tally.j] as string,
      p: (2 * tally.wins + tally.ties) / (2 * votesOf(tally)),
      judgements: votesOf(tally),
    })),
    strength:
      responseIds.length === 2 ? meanStrength(judgements, (ranking[0] as string[])[0] as string) : null,
    method: 'borda',
    agreement: shareOfAgreement(tallies),
  };
}

function placesOf(ranking: Ranking, responseIds: readonly string[]): number[] {
  const place = new Map(ranking.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const ranked = ranking.reduce((sum, group) => sum + group.length, 0);
  if (ranked !== responseIds.length || place.size !== ranked || !responseIds.every((id) => place.has(id)))
    throw new RangeError(
      `ranking: ${JSON.stringify(ranking)} does not hold every one of ${JSON.stringify(responseIds)} exactly once`,
    );
  return responseIds.map((id) => place.get(id) as number);
}

/** The pairs that at least one judgement says something of. */
function tallyPairs(
  places: readonly (readonly number[])[],
  responses: number,
  mode: RankingMode,
): PairTally[] {
  const tallies: PairTally[] = [];
  for (let i = 0; i < responses; i++)
    for (let j = i + 1; j < responses; j++) {
      const tally = { i, j, wins: 0, ties: 0, losses: 0 };
      for (const place of places) {
        if (!isKnown(place[i] as number, place[j] as number, mode)) continue;
        const ahead = (place[j] as number) - (place[i] as number);
        if (ahead > 0) tally.wins++;
        else if (ahead < 0) tally.losses++;
        else tally.ties++;
      }
      if (votesOf(tally) > 0) tallies.push(tally);
    }
  return tallies;
}

function rankByBorda(tallies: readonly PairTally[], responseIds: readonly string[]): string[][] {
  // Twice the Borda score, so that it stays an integer and equal scores are equal exactly.
  const scores = responseIds.map(() => 0);
  for (const { i, j, wins, ties, losses } of tallies) {
    scores[i] = (scores[i] as number) + 2 * wins + ties;
    scores[j] = (scores[j] as number) + 2 * losses + ties;
  }
  const levels = [...new Set(scores)].sort((a, b) => b - a);
  return levels.map((level) => responseIds.filter((_, index) => scores[index] === level));
}

function bestAndRest([best = []]: string[][], responseIds: readonly string[]): string[][] {
  const rest = responseIds.filter((id) => !best.includes(id));
  return rest.length === 0 ? [best] : [best, rest];
}

function votesOf({ wins, ties, losses }: PairTally): number {
  return wins + ties + losses;
}

function meanStrength(judgements: readonly ConsensusJudgement[], first: string): number | null {
  if (judgements.every(({ strength }) => strength === null)) return null;
  let steps = 0;
  let counted = 0;
  for (const { ranking, strength } of judgements) {
    const isTie = ranking.length === 1;
    if (!isTie && strength === null) continue;
    counted++;
    if (!isTie && strength !== null) steps += ranking[0]?.[0] === first ? strength + 1 : -(strength + 1);
  }
  return steps / counted;
}

function shareOfAgreement(tallies: readonly PairTally[]): number | null {
  const all = tallies.reduce((sum, tally) => sum + pairsAmong(votesOf(tally)), 0);
  const agreeing = tallies.reduce(
    (sum, { wins, ties, losses }) => sum + pairsAmong(wins) + pairsAmong(ties) + pairsAmong(losses),
    0,
  );
  return all === 0 ? null : agreeing / all;
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}
