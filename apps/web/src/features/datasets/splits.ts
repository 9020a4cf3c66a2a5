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

/** A snapshot's shares in words, "90 / 5 / 5"; undefined for what are no shares. */
export function splitWords(splits: unknown): string | undefined {
  if (typeof splits !== 'object' || splits === null) return undefined;
  const shares: unknown[] = Object.values(splits);
  if (shares.length === 0 || !shares.every((share) => typeof share === 'number')) return undefined;
  return shares.map((share) => Math.round(share * 1000) / 10).join(' / ');
}
