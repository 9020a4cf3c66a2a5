import { type LikelihoodMaximum, winProbability } from './bradley-terry-maximum.ts';
import type { PairOutcome, WinTable } from './win-table.ts';

/** Variances of the centred log-strengths, one a model. */
export interface StrengthVariances {
  /** The diagonal of H⁻¹: right when outcomes are independent and the model holds. */
  readonly model: Float64Array;
  /** The diagonal of H⁻¹MH⁻¹, which allows for dependence within clusters; null with a single cluster. */
  readonly clustered: Float64Array | null;
}

/**
 * Variances at the maximum: the inverse information, and the clustered sandwich with M = Σc gc gcᵀ · C/(C − 1), gc
 * being the score of the outcomes of cluster c (K.-Y. Liang and S. L. Zeger 1986, Biometrika 73). With a ridge its
 * λI joins M, as the variance of the score of the prior that the ridge is.
 */
export function strengthVariances(
  outcomes: readonly PairOutcome[],
  table: WinTable,
  { theta, information }: LikelihoodMaximum,
  ridge: number,
): StrengthVariances {
  const columns = table.models.map((_, i) => centredColumn(information, theta.length, i));
  const model = Float64Array.from(columns, (column, i) => column[i] as number);
  const scores = clusterScores(outcomes, table, theta);
  if (scores.length < 2) return { model, clustered: null };
  const clustered = Float64Array.from(columns, (column) => {
    const prior = ridge * dot(column, column);
    const data = scores.reduce((sum, score) => sum + sparseDot(score, column) ** 2, 0);
    return (data * scores.length) / (scores.length - 1) + prior;
  });
  return { model, clustered };
}

/** A column of the inverse of H on the vectors that sum to 0. */
function centredColumn(information: LikelihoodMaximum['information'], n: number, i: number): Float64Array {
  const unit = new Float64Array(n).fill(-1 / n);
  unit[i] = 1 - 1 / n;
  return information.solve(unit);
}

function clusterScores(
  outcomes: readonly PairOutcome[],
  { indexOf }: WinTable,
  theta: Float64Array,
): Map<number, number>[] {
  const clusters = new Map<string, Map<number, number>>();
  for (const { first, second, value, weight, cluster } of outcomes) {
    if (first === second) continue;
    const score = clusters.get(cluster) ?? new Map<number, number>();
    clusters.set(cluster, score);
    const i = indexOf.get(first) as number;
    const j = indexOf.get(second) as number;
    const residual = weight * (value - winProbability(theta[i] as number, theta[j] as number));
    score.set(i, (score.get(i) ?? 0) + residual);
    score.set(j, (score.get(j) ?? 0) - residual);
  }
  return [...clusters.values()];
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

function sparseDot(score: ReadonlyMap<number, number>, column: Float64Array): number {
  let sum = 0;
  for (const [i, value] of score) sum += value * (column[i] as number);
  return sum;
}
