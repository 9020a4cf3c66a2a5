import type { PairOutcome } from '../src/win-table.ts';

/** Expands a table of wins of the row over the column into single outcomes, each a cluster of its own. */
export function outcomesOf(models: readonly string[], wins: readonly (readonly number[])[]): PairOutcome[] {
  return models.flatMap((first, i) =>
    models.flatMap((second, j) =>
      i === j
        ? []
        : Array.from({ length: wins[i]?.[j] ?? 0 }, (_, k) => ({
            first,
            second,
            value: 1 as const,
            weight: 1,
            cluster: `${first}/${second}/${k}`,
          })),
    ),
  );
}

/** S. M. Stigler (1994), "Citation patterns in the journals of statistics and probability"; Agresti (2002), p. 448. */
const JOURNALS = ['Biometrika', 'Comm Statist', 'JASA', 'JRSS-B'];
export const CITATIONS = outcomesOf(JOURNALS, [
  [714, 730, 498, 221],
  [33, 425, 68, 17],
  [320, 813, 1072, 142],
  [284, 276, 325, 188],
]);

/** American League East 1987, home and away pooled; Agresti (2002), "Categorical Data Analysis", section 10.6. */
export const TEAMS = ['Baltimore', 'Boston', 'Cleveland', 'Detroit', 'Milwaukee', 'New York', 'Toronto'];
export const BASEBALL = outcomesOf(TEAMS, [
  [0, 1, 7, 4, 2, 3, 1],
  [12, 0, 7, 2, 6, 7, 6],
  [6, 6, 0, 4, 4, 6, 5],
  [9, 11, 9, 0, 6, 5, 7],
  [11, 7, 9, 7, 0, 7, 9],
  [10, 6, 7, 8, 6, 0, 6],
  [12, 7, 8, 6, 4, 7, 0],
]);
