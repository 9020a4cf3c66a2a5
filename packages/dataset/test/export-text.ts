import { collectStatistics } from '../src/card/dataset-statistics.ts';
import { parseExportOptions } from '../src/formats-out/export-formats.ts';
import type { ExportQuery } from '../src/formats-out/export-options.ts';
import { exportRows } from '../src/formats-out/export-rows.ts';
import type { ExportSummary } from '../src/formats-out/export-summary.ts';
import { promptHash } from '../src/rows/content-hash.ts';
import type { JsonObject } from '../src/rows/json-value.ts';
import type { SnapshotRow } from '../src/rows/snapshot-row.ts';
import { userSays } from './make-rows.ts';

/** Of the prompt that rows have unless told otherwise. */
export const PROMPT_ID = promptHash(userSays('2+2?'));

export async function* batchesOf(
  rows: readonly SnapshotRow[],
  size = rows.length,
): AsyncGenerator<readonly SnapshotRow[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

export interface ExportedText {
  text: string;
  lines: JsonObject[];
  summary: ExportSummary;
}

/** Exports rows as a request from outside would. */
export async function exportText(
  rows: readonly SnapshotRow[],
  query: ExportQuery,
  strengthLabels = 0,
  batchSize?: number,
): Promise<ExportedText> {
  const request = parseExportOptions(query, ['train', 'validation', 'test']);
  const { chunks, summary } = exportRows(batchesOf(rows, batchSize), request, {
    strengthLabels,
    hasParts: (await collectStatistics(batchesOf(rows))).hasParts,
  });
  const text = Buffer.concat(await bytesOf(chunks)).toString('utf8');
  return { text, lines: linesOf(text), summary };
}

/** The chunks of an export as they are stored. */
export async function bytesOf(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer[]> {
  const bytes: Buffer[] = [];
  for await (const chunk of chunks) bytes.push(Buffer.from(chunk));
  return bytes;
}

export function linesOf(text: string): JsonObject[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as JsonObject);
}
