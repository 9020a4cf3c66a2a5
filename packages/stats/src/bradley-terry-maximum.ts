import { Cholesky, SquareMatrix } from './square-matrix.ts';

/** Where the penalised likelihood is highest, and how it bends there. */
export interface LikelihoodMaximum {
  /** Log-strengths θ with mean 0; P(i before j) = σ(θi − θj). */
  readonly theta: Float64Array;
  /** The factorised negative Hessian, made regular by 11ᵀ/n: its inverse acts on vectors that sum to 0. */
  readonly information: Cholesky;
  readonly iterations: number;
}

const TOLERANCE = 1e-10;
const MAX_ITERATIONS = 100;

/**
 * Maximises the Bradley–Terry likelihood less λ/2 Σθ² by Newton's method with step halving.
 * R. A. Bradley and M. E. Terry (1952), "Rank analysis of incomplete block designs", Biometrika 39.
 *
 * @param wins weighted wins of the row over the column.
 * @param ridge λ; 0 is allowed only where the maximum is finite.
 */
export function maximiseLikelihood(wins: SquareMatrix, ridge: number): LikelihoodMaximum {
  let theta: Float64Array = new Float64Array(wins.size);
  let likelihood = logLikelihood(wins, ridge, theta);
  for (let iterations = 1; iterations <= MAX_ITERATIONS; iterations++) {
    const step = informationAt(wins, ridge, theta).solve(gradientAt(wins, ridge, theta));
    const next = improve(wins, ridge, theta, step, likelihood);
    likelihood = next.likelihood;
    theta = next.theta;
    if (next.moved < TOLERANCE) return { theta, information: informationAt(wins, ridge, theta), iterations };
  }
  throw new RangeError(`wins: no maximum within ${MAX_ITERATIONS} Newton steps; the table is not connected`);
}

/** Half the step until it no longer lowers the likelihood; at the maximum nothing but rounding is left of it. */
function improve(
  wins: SquareMatrix,
  ridge: number,
  theta: Float64Array,
  step: Float64Array,
  likelihood: number,
): { theta: Float64Array; likelihood: number; moved: number } {
  for (let share = 1; ; share /= 2) {
    const moved = share * Math.max(...step.map(Math.abs));
    const next = centred(theta.map((value, i) => value + share * (step[i] as number)));
    const reached = logLikelihood(wins, ridge, next);
    if (reached >= likelihood) return { theta: next, likelihood: reached, moved };
    if (moved < TOLERANCE) return { theta, likelihood, moved };
  }
}

function logLikelihood(wins: SquareMatrix, ridge: number, theta: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < wins.size; i++) {
    sum -= (ridge / 2) * (theta[i] as number) ** 2;
    for (let j = 0; j < wins.size; j++)
      if (wins.at(i, j) > 0)
        sum -= wins.at(i, j) * Math.log1p(Math.exp((theta[j] as number) - (theta[i] as number)));
  }
  return sum;
}

function gradientAt(wins: SquareMatrix, ridge: number, theta: Float64Array): Float64Array {
  return theta.map((value, i) => {
    let slope = -ridge * value;
    for (let j = 0; j < wins.size; j++) {
      const met = wins.at(i, j) + wins.at(j, i);
      if (met > 0) slope += wins.at(i, j) - met * winProbability(value, theta[j] as number);
    }
    return slope;
  });
}

function informationAt(wins: SquareMatrix, ridge: number, theta: Float64Array): Cholesky {
  const n = wins.size;
  const information = new SquareMatrix(n);
  for (let i = 0; i < n; i++) {
    information.add(i, i, ridge);
    for (let j = 0; j < n; j++) {
      const p = winProbability(theta[i] as number, theta[j] as number);
      const bend = (wins.at(i, j) + wins.at(j, i)) * p * (1 - p);
      information.add(i, i, bend);
      information.add(i, j, 1 / n - bend);
    }
  }
  return new Cholesky(information);
}

/** σ(θi − θj), the probability that i is preferred to j. */
export function winProbability(thetaI: number, thetaJ: number): number {
  return 1 / (1 + Math.exp(thetaJ - thetaI));
}

function centred(theta: Float64Array): Float64Array {
  const mean = theta.reduce((sum, value) => sum + value, 0) / theta.length;
  return theta.map((value) => value - mean);
}
