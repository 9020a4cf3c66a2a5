/** How far apart two values are: all differences alike, by rank, or by the square of the distance. */
export type Level = 'nominal' | 'ordinal' | 'interval';

/** How often two values met within a unit; `totals` are its margins and `n` the number of pairable values. */
interface Coincidences {
  readonly values: number[];
  readonly pairs: Map<number, Map<number, number>>;
  readonly totals: number[];
  readonly n: number;
}

/**
 * Krippendorff's alpha, 1 − observed / expected disagreement, from the coincidence matrix.
 * K. Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", sections C–E.
 *
 * @param units the values that each unit was given, one an observer; a missing value is left out, and a unit with
 *   fewer than two values says nothing.
 * @returns null while undefined: with no unit of two values, or no variation among them.
 */
export function krippendorffAlpha(units: Iterable<readonly number[]>, level: Level): number | null {
  const coincidences = countCoincidences(units);
  const { values, pairs, totals, n } = coincidences;
  const distance = distancesOf(coincidences, level);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < values.length; c++)
    for (let k = c + 1; k < values.length; k++) {
      const delta = distance(c, k);
      observed += delta * (pairs.get(values[c] as number)?.get(values[k] as number) ?? 0);
      expected += delta * (totals[c] as number) * (totals[k] as number);
    }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

function countCoincidences(units: Iterable<readonly number[]>): Coincidences {
  const pairs = new Map<number, Map<number, number>>();
  for (const unit of units) {
    if (unit.length < 2) continue;
    const counts = new Map<number, number>();
    for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [c, countOfC] of counts) {
      const row = pairs.get(c) ?? new Map<number, number>();
      pairs.set(c, row);
      for (const [k, countOfK] of counts) {
        const meetings = countOfC * (c === k ? countOfK - 1 : countOfK);
        row.set(k, (row.get(k) ?? 0) + meetings / (unit.length - 1));
      }
    }
  }
  const values = [...pairs.keys()].sort((a, b) => a - b);
  const totals = values.map((value) => sum((pairs.get(value) as Map<number, number>).values()));
  return { values, pairs, totals, n: sum(totals) };
}

/** The squared difference of the values at two places of the sorted list, `c` before `k`. */
function distancesOf({ values, totals }: Coincidences, level: Level): (c: number, k: number) => number {
  switch (level) {
    case 'nominal':
      return () => 1;
    case 'interval':
      return (c, k) => ((values[c] as number) - (values[k] as number)) ** 2;
    case 'ordinal':
      return (c, k) => {
        const ends = ((totals[c] as number) + (totals[k] as number)) / 2;
        return (sum(totals.slice(c, k + 1)) - ends) ** 2;
      };
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
