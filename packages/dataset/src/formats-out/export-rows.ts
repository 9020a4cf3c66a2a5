import type { SnapshotRow } from '../rows/snapshot-row.ts';
import { exportFormats, type ExportRequest } from './export-formats.ts';
import { ExportSummary } from './export-summary.ts';
import { recordLine, type ExportRecord } from './export-record.ts';
import type { ExportFormatDefinition, Exporter } from './exporter.ts';
import { writeParquet } from './write-parquet.ts';

/** What an export needs to know of the project beside its rows. It must be as it was when the snapshot was made. */
export interface ExportedProject {
  /** How many strength labels the project asks for; 0 where it asks for none, as in RANKING projects. */
  strengthLabels: number;
  /** Whether any message of the snapshot has more than role and content; see `DatasetStatistics`. */
  hasParts: boolean;
}

export interface ExportRun {
  /** The file in pieces, text to be written as UTF-8. To be read once. */
  chunks: AsyncGenerator<string | Uint8Array>;
  /** Complete when `chunks` has ended. */
  summary: ExportSummary;
}

/**
 * Writes comparisons in a format, in the order they come, in constant memory. The same rows, request and project give
 * the same bytes for ever.
 * @param rows batches of comparisons, e.g. of `readSnapshot`
 */
export function exportRows(
  rows: AsyncIterable<readonly SnapshotRow[]>,
  request: ExportRequest,
  project: ExportedProject,
): ExportRun {
  const summary = new ExportSummary();
  const format: ExportFormatDefinition = exportFormats[request.format];
  const { strengthLabels, hasParts } = project;
  const exporter = format.exporter({ options: request, strengthLabels, hasParts, summary });
  const batches = recordBatches(rows, exporter, request.split, summary);
  const chunks =
    request.type === 'parquet'
      ? writeParquet(batches, format.namedColumns?.(project) ?? {})
      : writeLines(batches);
  return { chunks, summary };
}

async function* recordBatches(
  rows: AsyncIterable<readonly SnapshotRow[]>,
  exporter: Exporter,
  split: string,
  summary: ExportSummary,
): AsyncGenerator<ExportRecord[]> {
  for await (const batch of rows) {
    const records: ExportRecord[] = [];
    for (const row of batch) {
      summary.comparisons++;
      if (split !== 'all' && row.split !== split) summary.drop('OTHER_SPLIT');
      else for (const record of exporter.recordsOf(row)) records.push(record);
    }
    summary.rows += records.length;
    if (records.length > 0) yield records;
  }
  const rest = [...(exporter.rest?.() ?? [])];
  summary.rows += rest.length;
  if (rest.length > 0) yield rest;
}

async function* writeLines(batches: AsyncIterable<readonly ExportRecord[]>): AsyncGenerator<string> {
  for await (const records of batches) {
    let lines = '';
    for (const record of records) lines += recordLine(record);
    yield lines;
  }
}
