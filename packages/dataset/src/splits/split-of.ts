import { DatasetError } from '../dataset-error.ts';

/** Shares by split name, e.g. `{train: 0.9, validation: 0.05, test: 0.05}`. */
export type Splits = Readonly<Record<string, number>>;

export const DEFAULT_SPLITS: Splits = { train: 0.9, validation: 0.05, test: 0.05 };

const SUM_TOLERANCE = 1e-9;
const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;
const HASH = /^[0-9a-f]{64}$/;
const HASH_DIGITS = 13;

/**
 * Checks shares by name as they come from outside.
 * @throws DatasetError BAD_SPLITS
 */
export function parseSplits(value: unknown): Splits {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badSplits(`must be an object of shares by name, found ${JSON.stringify(value) ?? 'nothing'}`);
  }
  const entries = Object.entries(value);
  if (entries.length === 0) throw badSplits('name at least one split, found an empty object');
  for (const [name, share] of entries) {
    if (!NAME.test(name)) {
      throw badSplits(
        `the name ${JSON.stringify(name.slice(0, 60))} is not 1 to 40 letters, digits, _ or -, a letter first`,
      );
    }
    if (name === 'all') throw badSplits('"all" is no split: exports use it for all of them');
    if (typeof share !== 'number' || !(share >= 0 && share <= 1)) {
      throw badSplits(`the share of ${name} must be a number from 0 to 1, found ${JSON.stringify(share)}`);
    }
  }
  const sum = entries.reduce((total, [, share]) => total + (share as number), 0);
  if (Math.abs(sum - 1) > SUM_TOLERANCE) throw badSplits(`the shares must sum to 1, found a sum of ${sum}`);
  return Object.fromEntries(entries) as Splits;
}

/**
 * The split of a prompt. It depends on the prompt alone, so all comparisons of a prompt are on one side, and stay there.
 * Names are taken in alphabetical order: stores of JSON do not keep the order of keys.
 * @param promptHash 64 lower-case hex digits, see `promptHash`
 * @throws RangeError for anything else
 */
export function splitOf(promptHash: string, splits: Splits): string {
  if (!HASH.test(promptHash)) throw new RangeError(`not a prompt hash: ${JSON.stringify(promptHash)}`);
  const position = Number.parseInt(promptHash.slice(0, HASH_DIGITS), 16) / 16 ** HASH_DIGITS;
  let end = 0;
  let last = '';
  for (const name of Object.keys(splits).sort()) {
    const share = splits[name] ?? 0;
    if (share === 0) continue;
    end += share;
    last = name;
    if (position < end) return name;
  }
  // Rounding can leave the sum a hair under 1: what lies beyond belongs to the last split.
  return last;
}

function badSplits(reason: string): DatasetError {
  return new DatasetError(
    'BAD_SPLITS',
    `splits: ${reason}, e.g. {"train": 0.9, "validation": 0.05, "test": 0.05}`,
  );
}
