export type Splits = { train: number; validation: number; test: number };
export type SplitPercents = Splits;

export const defaultPercents: SplitPercents = { train: 90, validation: 5, test: 5 };

/** A share below zero or none at all, or shares that add up to something else than a hundred. */
export type SplitsProblem = { kind: 'negative' } | { kind: 'sum'; percent: number };

/** What is wrong with the percents, or undefined. */
export function splitsProblem({ train, validation, test }: SplitPercents): SplitsProblem | undefined {
  const all = [train, validation, test];
  if (all.some((percent) => !Number.isFinite(percent) || percent < 0)) return { kind: 'negative' };
  const sum = all.reduce((total, percent) => total + percent, 0);
  if (Math.abs(sum - 100) < 1e-9) return undefined;
  return { kind: 'sum', percent: Math.round(sum * 100) / 100 };
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
