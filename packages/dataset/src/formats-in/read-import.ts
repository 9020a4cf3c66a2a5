import { DatasetError } from '../dataset-error.ts';
import type { ExpansionLimits } from '../reading/expansion-guard.ts';
import type { ParsedRecord } from '../reading/parse-record.ts';
import { readRecords } from '../reading/read-records.ts';
import { TRAINING_TAG, type ImportRow, type ModelOutput, type TaskKind } from '../rows/import-row.ts';
import { describeValue, isJsonObject } from '../rows/json-value.ts';
import type { RowIssue } from '../rows/row-issue.ts';
import { DEFAULT_IMPORT_LIMITS, type ImportLimits } from './import-limits.ts';
import { importFormats, parseImportFormat, recogniseFormat, type ImportFormat } from './recognise-format.ts';
import type { MappedRow, RowMapper } from './row-mapper.ts';
import { RowReport, type WarnedFields } from './row-report.ts';

export interface ImportOptions {
  /** Decides whether equal responses are an error. */
  kind: TaskKind;
  /** `auto` or the name of a format. */
  format?: string;
  /** What the transport says of the bytes: `identity`, `gzip` or `zstd`. */
  encoding?: string;
  limits?: Partial<ImportLimits>;
  expansion?: Partial<ExpansionLimits>;
}

/** What became of one row of the file. `rejected` rows have an error among the batch's issues. */
export type ImportItem =
  | { type: 'row'; line: number; row: ImportRow }
  | { type: 'output'; line: number; output: ModelOutput }
  | { type: 'rejected'; line: number };

/** What a chunk of the file held: one item a row, and what was wrong, both in the file's order. */
export interface ImportBatch {
  format: ImportFormat;
  items: ImportItem[];
  issues: RowIssue[];
}

/** So many rows are looked at to recognise a format. */
const SAMPLE_ROWS = 50;

/**
 * Reads a file of any format that is known, row by row in constant memory: JSONL, a JSON array, CSV or Parquet, packed or not.
 * Rows that are wrong become issues and the rest goes on; a file that is wrong as a whole throws.
 * @throws DatasetError while it is iterated; what was read before then is not to be kept
 */
export async function* readImport(
  source: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): AsyncGenerator<ImportBatch> {
  const limits = { ...DEFAULT_IMPORT_LIMITS, ...options.limits };
  const records = readRecords(source, {
    limits,
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.expansion === undefined ? {} : { expansion: options.expansion }),
  });
  let format = parseImportFormat(options.format ?? 'auto');
  const warned: WarnedFields = new Set();
  const batchOf = (parsed: ParsedRecord[], format: ImportFormat) =>
    mapBatch(parsed, format, { kind: options.kind, limits }, warned);
  let sample: ParsedRecord[] = [];
  let rows = 0;
  for await (const parsed of records) {
    rows += parsed.length;
    if (format) {
      if (parsed.length > 0) yield batchOf(parsed, format);
      continue;
    }
    sample.push(...parsed);
    if (sample.length < SAMPLE_ROWS) continue;
    format = recogniseFormat(sample.slice(0, SAMPLE_ROWS));
    yield batchOf(sample, format);
    sample = [];
  }
  if (rows === 0) throw new DatasetError('EMPTY_FILE', 'the file is empty: it holds no row');
  if (!format) {
    format = recogniseFormat(sample);
    yield batchOf(sample, format);
  }
}

function mapBatch(
  parsed: readonly ParsedRecord[],
  format: ImportFormat,
  context: Parameters<RowMapper>[2],
  warned: WarnedFields,
): ImportBatch {
  const batch: ImportBatch = { format, items: [], issues: [] };
  const { map } = importFormats[format];
  for (const { line, value, issues } of parsed) {
    for (const issue of issues) batch.issues.push(issue);
    if (value === undefined || issues.some(({ severity }) => severity === 'error')) {
      batch.items.push({ type: 'rejected', line });
      continue;
    }
    const report = new RowReport(line, warned);
    const mapped = isJsonObject(value)
      ? map(value, report, context)
      : report.error('NOT_AN_OBJECT', null, `the row must be a JSON object, found ${describeValue(value)}`);
    if (mapped) checkPractice(mapped, report);
    for (const issue of report.issues) batch.issues.push(issue);
    if (mapped === undefined || report.hasFailed) batch.items.push({ type: 'rejected', line });
    else if ('row' in mapped) batch.items.push({ type: 'row', line, row: mapped.row });
    else batch.items.push({ type: 'output', line, output: mapped.output });
  }
  return batch;
}

/** Practice is marked by its answer: a row that is tagged as such and has none would be handed out as work. */
function checkPractice(mapped: MappedRow, report: RowReport): void {
  const { tags } = 'row' in mapped ? mapped.row : mapped.output;
  if (!tags.includes(TRAINING_TAG) || ('row' in mapped && mapped.row.gold)) return;
  report.error(
    'TRAINING_WITHOUT_GOLD',
    'gold',
    `a row with the tag "${TRAINING_TAG}" is practice with a known answer: give it gold, or take the tag away`,
  );
}
