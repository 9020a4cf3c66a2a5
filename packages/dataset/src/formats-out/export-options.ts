import { DatasetError } from '../dataset-error.ts';
import { quoteShort } from '../rows/json-value.ts';

/** What becomes of a tie. `both`: a row in each direction; `half`: the same at half the weight; `keep`: as it is. */
export type TieRule = 'drop' | 'both' | 'half' | 'keep';
/** One preference a comparison, or one a judgement. */
export type VoteRule = 'consensus' | 'each';
/** Which pairs of a ranking: all, those of neighbouring places, or the best against each other. */
export type PairRule = 'all' | 'adjacent' | 'best-rest';
export type FileType = 'jsonl' | 'parquet';

export interface ExportOptions {
  /** The name of a split, or `all`. */
  split: string;
  type: FileType;
  ties: TieRule;
  votes: VoteRule;
  /** 0–1: comparisons whose agreement is lower, or unknown, are left out. */
  minAgreement: number;
  pairs: PairRule;
}

export type PreferenceOption = 'ties' | 'votes' | 'minAgreement' | 'pairs';

/** Which values an option takes in a format; the first is the default. */
export interface ExportOptionRules {
  ties: readonly TieRule[];
  options: readonly PreferenceOption[];
}

const TYPES: readonly FileType[] = ['jsonl', 'parquet'];
const VOTES: readonly VoteRule[] = ['consensus', 'each'];
const PAIRS: readonly PairRule[] = ['all', 'adjacent', 'best-rest'];

/** Options of an export as they come from outside, e.g. from a URL's query. */
export type ExportQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Checks the options of an export.
 * @param format its name, for messages
 * @param splits the names of the snapshot's splits
 * @throws DatasetError BAD_OPTION, naming what was found and what there is
 */
export function parseOptions(
  query: ExportQuery,
  format: string,
  rules: ExportOptionRules,
  splits: readonly string[],
): ExportOptions {
  const allowed = ['format', 'split', 'type', ...rules.options];
  const unknown = Object.keys(query).find((name) => query[name] !== undefined && !allowed.includes(name));
  if (unknown !== undefined) {
    throw badOption(`${format} has no option ${quoteShort(unknown)}; it has ${allowed.join(', ')}`);
  }
  return {
    split: oneOf(query, 'split', ['all', ...splits]),
    type: oneOf(query, 'type', TYPES),
    ties: oneOf(query, 'ties', rules.ties),
    votes: oneOf(query, 'votes', VOTES),
    minAgreement: share(query, 'minAgreement'),
    pairs: oneOf(query, 'pairs', PAIRS),
  };
}

function oneOf<T extends string>(query: ExportQuery, name: string, values: readonly T[]): T {
  const found = query[name];
  const value = found === undefined ? values[0] : values.find((value) => value === found);
  if (value !== undefined) return value;
  throw badOption(`${name} must be one of ${values.join(', ')}, found ${shown(found)}`);
}

function share(query: ExportQuery, name: string): number {
  const found = query[name];
  if (found === undefined) return 0;
  const value = typeof found === 'string' && /^\d*\.?\d+$|^\d+\.$/.test(found) ? Number(found) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw badOption(`${name} must be a number from 0 to 1, found ${shown(found)}`);
}

function shown(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? quoteShort(value) : `${value?.length ?? 0} values`;
}

export function badOption(message: string): DatasetError {
  return new DatasetError('BAD_OPTION', message);
}
