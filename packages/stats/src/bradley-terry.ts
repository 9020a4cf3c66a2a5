import { maximiseLikelihood } from './bradley-terry-maximum.ts';
import { strengthVariances } from './bradley-terry-variance.ts';
import { comparableGroups, type PairOutcome, tabulateWins } from './win-table.ts';

/** A model's place among the others. Rating and 95% interval are on the Elo scale, where the mean model has 1000. */
export interface ModelRating {
  readonly model: string;
  /** 1 + the number of models with a higher rating. */
  readonly rank: number;
  readonly rating: number;
  readonly lower: number;
  readonly upper: number;
  /** Pairwise outcomes that the model took part in. */
  readonly comparisons: number;
}

/** Models ranked by Bradley–Terry, best first. */
export interface ModelRanking {
  readonly ratings: ModelRating[];
  /** Groups of models that can be compared with each other; one group where all is well. */
  readonly groups: string[][];
  /** Whether the ratings had to be drawn together because there is more than one group. */
  readonly isRegularised: boolean;
  readonly iterations: number;
}

const ELO_PER_LOG_ODDS = 400 / Math.LN10;
const NORMAL_97_5 = 1.959963984540054;
/** Ratings closer than this differ by rounding alone and share a rank. */
const SAME_RATING = 1e-6;
/**
 * λ of the ridge where the groups cannot be compared: strengths are taken to spread by one log-odd (174 Elo) about
 * their mean, which is what leaderboards of language models show.
 */
const RIDGE = 1;

/**
 * Rates models by the Bradley–Terry model P(i ≻ j) = σ(θi − θj), shown as 1000 + 400 θ / ln 10 with the mean θ at 0.
 * A tie is half a win for each side: the estimator of the Chatbot Arena, shrunken against Davidson's.
 *
 * The interval is ±1.96 standard errors by the sandwich clustered as `cluster` says, or by the inverse information
 * where that is wider: with few clusters the sandwich comes out too small, down to 0 (Angrist and Pischke 2009,
 * "Mostly Harmless Econometrics", section 8.2, for taking the larger).
 *
 * The same outcomes in the same order give the same result. Without outcomes nothing is rated.
 */
export function fitBradleyTerry(outcomes: readonly PairOutcome[]): ModelRanking {
  const table = tabulateWins(outcomes);
  const groups = comparableGroups(table);
  if (groups.length === 0) return { ratings: [], groups, isRegularised: false, iterations: 0 };
  const isRegularised = groups.length > 1;
  const ridge = isRegularised ? RIDGE : 0;
  const maximum = maximiseLikelihood(table.wins, ridge);
  const variances = strengthVariances(outcomes, table, maximum, ridge);
  const ratings = table.models.map((model, i) => {
    const rating = 1000 + ELO_PER_LOG_ODDS * (maximum.theta[i] as number);
    const variance = Math.max(variances.model[i] as number, variances.clustered?.[i] ?? 0);
    const margin = ELO_PER_LOG_ODDS * NORMAL_97_5 * Math.sqrt(variance);
    const comparisons = table.outcomes[i] as number;
    return { model, rating, lower: rating - margin, upper: rating + margin, comparisons };
  });
  return { ratings: rankByRating(ratings), groups, isRegularised, iterations: maximum.iterations };
}

function rankByRating(ratings: readonly Omit<ModelRating, 'rank'>[]): ModelRating[] {
  const sorted = [...ratings].sort((a, b) => b.rating - a.rating);
  let rank = 1;
  return sorted.map(({ model, rating, lower, upper, comparisons }, index) => {
    const previous = sorted[index - 1];
    if (previous !== undefined && previous.rating - rating > SAME_RATING) rank = index + 1;
    return { model, rank, rating, lower, upper, comparisons };
  });
}
