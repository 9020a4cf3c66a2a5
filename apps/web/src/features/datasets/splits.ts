export type Splits = { train: number; validation: number; test: number };
export type SplitPercents = Splits;

export const defaultPercents: SplitPercents = { train: 90, validation: 5, test: 5 };

/** What is wrong with the percents, or undefined. */
export function splitsProblem({ train, validation, test }: SplitPercents): string | undefined {
  const all = [train, validation, test];
  if (all.some((percent) => !Number.isFinite(percent) || percent < 0)) return 'Each share is 0% or more.';
  const sum = all.reduce((total, percent) => total + percent, 0);
  if (Math.abs(sum - 100) < 1e-9) return undefined;
  return `The shares add up to ${Math.round(sum * 100) / 100}%; they must be 100%.`;
}

/** Shares summing to 1, as the API wants them. */
export function sharesOf({ train, validation, test }: SplitPercents): Splits {
  return { train: train / 100, validation: validation / 100, test: test / 100 };
}

const names = ['train', 'validation', 'test'] as const;

/** A snapshot's shares in percent, "90 / 5 / 5" for train, validation and test; undefined for what are no shares. */
export function splitWords(splits: unknown): string | undefined {
  if (typeof splits !== 'object' || splits === null) return undefined;
  const shares = new Map<string, unknown>(Object.entries(splits));
  const percents = names
    .map((name) => shares.get(name))
    .map((share) => (typeof share === 'number' ? share * 100 : NaN));
  if (percents.some(Number.isNaN)) return undefined;
  return percents.map((percent) => Math.round(percent * 10) / 10).join(' / ');
}
