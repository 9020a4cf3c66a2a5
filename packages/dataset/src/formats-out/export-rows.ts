import type { SnapshotRow } from '../rows/snapshot-row.ts';
import { exportFormats, type ExportRequest } from './export-formats.ts';
import { ExportSummary } from './export-summary.ts';
import { recordLine, type ExportRecord } from './export-record.ts';
import type { ExportFormatDefinition, Exporter } from './exporter.ts';

/** What an export needs to know of the project beside its rows. It must be as it was when the snapshot was made. */
export interface ExportedProject {
  /** How many strength labels the project asks for; 0 where it asks for none, as in RANKING projects. */
  strengthLabels: number;
}

export interface ExportRun {
  /** The file in pieces of whole lines. To be read once. */
  chunks: AsyncGenerator<string>;
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
  const exporter = format.exporter({ options: request, strengthLabels: project.strengthLabels, summary });
  return { chunks: writeLines(rows, exporter, request.split, summary), summary };
}

async function* writeLines(
  rows: AsyncIterable<readonly SnapshotRow[]>,
  exporter: Exporter,
  split: string,
  summary: ExportSummary,
): AsyncGenerator<string> {
  for await (const batch of rows) {
    let chunk = '';
    for (const row of batch) {
      summary.comparisons++;
      if (split !== 'all' && row.split !== split) summary.drop('OTHER_SPLIT');
      else chunk += linesOf(exporter.recordsOf(row), summary);
    }
    if (chunk !== '') yield chunk;
  }
  const rest = linesOf(exporter.rest?.() ?? [], summary);
  if (rest !== '') yield rest;
}

function linesOf(records: Iterable<ExportRecord>, summary: ExportSummary): string {
  let lines = '';
  for (const record of records) {
    lines += recordLine(record);
    summary.rows++;
  }
  return lines;
}
