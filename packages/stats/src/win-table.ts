import { SquareMatrix } from './square-matrix.ts';
import { strongComponents } from './strong-components.ts';

/** One answer of one annotator to "which of these two models is better here?". */
export interface PairOutcome {
  readonly first: string;
  readonly second: string;
  /** 1 when the first model is preferred, 0 when the second, 0.5 for a tie. */
  readonly value: 1 | 0.5 | 0;
  /** How much it counts; 1 for a plain pairwise judgement. */
  readonly weight: number;
  /** Outcomes of one cluster, as a rule those of one prompt, may depend on each other. */
  readonly cluster: string;
}

/** Outcomes merged to weighted wins: `wins.at(i, j)` is the weight of i before j, a tie counting half on each side. */
export interface WinTable {
  readonly models: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly wins: SquareMatrix;
  /** How many outcomes each model took part in. */
  readonly outcomes: readonly number[];
}

/** Merges outcomes; models stand in UTF-16 code unit order. An outcome between a model and itself says nothing. */
export function tabulateWins(outcomes: readonly PairOutcome[]): WinTable {
  const models = [...new Set(outcomes.flatMap(({ first, second }) => [first, second]))].sort();
  const indexOf = new Map(models.map((model, index) => [model, index]));
  const wins = new SquareMatrix(models.length);
  const counts = models.map(() => 0);
  for (const { first, second, value, weight } of outcomes) {
    if (first === second) continue;
    const i = indexOf.get(first) as number;
    const j = indexOf.get(second) as number;
    wins.add(i, j, weight * value);
    wins.add(j, i, weight * (1 - value));
    counts[i] = (counts[i] as number) + 1;
    counts[j] = (counts[j] as number) + 1;
  }
  return { models, indexOf, wins, outcomes: counts };
}

/**
 * Groups of models within which each can be reached from each along wins (a tie counts both ways). With more than
 * one group the Bradley–Terry likelihood has no finite maximum (L. R. Ford 1957).
 */
export function comparableGroups({ models, wins }: WinTable): string[][] {
  const beaten = models.map((_, i) => models.map((_, j) => j).filter((j) => wins.at(i, j) > 0));
  return strongComponents(beaten).map((group) => group.map((index) => models[index] as string));
}
