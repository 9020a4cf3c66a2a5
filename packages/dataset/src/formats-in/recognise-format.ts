import { DatasetError } from '../dataset-error.ts';
import type { ParsedRecord } from '../reading/parse-record.ts';
import { isJsonObject, quoteShort, type JsonObject } from '../rows/json-value.ts';
import { isDialogueText, mapHhRlhf } from './hh-rlhf.ts';
import { mapModelOutput } from './model-outputs.ts';
import { mapNative } from './native.ts';
import type { RowMapper } from './row-mapper.ts';
import { mapTrl } from './trl.ts';

/** The formats that are read: how each looks, and what maps its rows. */
export const importFormats = {
  native: { map: mapNative, fields: 'prompt and responses' },
  trl: { map: mapTrl, fields: 'chosen and rejected (and prompt)' },
  'hh-rlhf': {
    map: mapHhRlhf,
    fields: 'chosen and rejected with "\\n\\nHuman:" and "\\n\\nAssistant:" turns',
  },
  'model-outputs': {
    map: mapModelOutput,
    fields: 'prompt, instruction or messages; output, response or completion; model or generator',
  },
} as const satisfies Record<string, { map: RowMapper; fields: string }>;

export type ImportFormat = keyof typeof importFormats;

/**
 * Checks a format's name as it comes from outside; undefined stands for `auto`.
 * @throws DatasetError UNKNOWN_FORMAT, listing what there is
 */
export function parseImportFormat(name: string): ImportFormat | undefined {
  if (name === 'auto') return undefined;
  if (Object.hasOwn(importFormats, name)) return name as ImportFormat;
  const names = ['auto', ...Object.keys(importFormats)].join(', ');
  throw new DatasetError('UNKNOWN_FORMAT', `format must be one of ${names}, found ${quoteShort(name)}`);
}

/**
 * The format that most of the first rows have; rows that have none do not count, so a broken first row does no harm.
 * @throws DatasetError NOT_JSON or NOT_CSV when no row can be read, UNKNOWN_FORMAT when none is known
 */
export function recogniseFormat(sample: readonly ParsedRecord[]): ImportFormat {
  const rows = sample.map(({ value }) => value).filter(isJsonObject);
  const [first] = rows;
  if (!first) throw notJson(sample);
  const votes = new Map<ImportFormat, number>();
  for (const row of rows) {
    const format = formatOf(row) ?? likeliestFormatOf(row);
    if (format) votes.set(format, (votes.get(format) ?? 0) + 1);
  }
  const best = [...votes].reduce<[ImportFormat, number] | undefined>(
    (best, vote) => (best && best[1] >= vote[1] ? best : vote),
    undefined,
  );
  if (best) return best[0];
  const known = Object.entries(importFormats).map(([name, { fields }]) => `${name} (${fields})`);
  const found = Object.keys(first).slice(0, 12).map(quoteShort).join(', ') || 'none';
  throw new DatasetError(
    'UNKNOWN_FORMAT',
    `no known format has these fields: ${found}. Known are ${known.join('; ')}`,
  );
}

function notJson(sample: readonly ParsedRecord[]): DatasetError {
  const issue = sample[0]?.issues[0];
  const reason = issue ? `; line ${issue.line}: ${issue.message}` : '';
  if (issue?.code === 'WRONG_CELL_COUNT' || issue?.code === 'INVALID_CSV') {
    return new DatasetError('NOT_CSV', `none of the first rows fits the header of the CSV${reason}`);
  }
  return new DatasetError(
    'NOT_JSON',
    `none of the first rows is a JSON object; JSONL, a JSON array of objects, CSV or Parquet is read${reason}`,
  );
}

/** The format whose fields a row has in full. */
function formatOf(row: JsonObject): ImportFormat | undefined {
  const has = (...names: string[]) => names.some((name) => row[name] !== undefined && row[name] !== null);
  if (has('responses') && has('prompt')) return 'native';
  if (has('chosen') && has('rejected')) return isDialogue(row) ? 'hh-rlhf' : 'trl';
  if (
    has('prompt', 'instruction', 'messages') &&
    has('output', 'response', 'completion') &&
    has('model', 'generator')
  ) {
    return 'model-outputs';
  }
  return undefined;
}

/** The format that a row with missing fields was meant to have, so that it is told which are missing. */
function likeliestFormatOf(row: JsonObject): ImportFormat | undefined {
  if ('responses' in row) return 'native';
  if ('chosen' in row || 'rejected' in row) return isDialogue(row) ? 'hh-rlhf' : 'trl';
  if ('output' in row || 'generator' in row || ('response' in row && 'prompt' in row)) return 'model-outputs';
  return 'prompt' in row && !('completion' in row) ? 'native' : undefined;
}

function isDialogue(row: JsonObject): boolean {
  return (
    (row['prompt'] === undefined || row['prompt'] === null) &&
    (isDialogueText(row['chosen']) || isDialogueText(row['rejected']))
  );
}
