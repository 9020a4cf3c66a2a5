import { readImport, type ImportItem, type ImportOptions } from '../src/formats-in/read-import.ts';
import type { ImportFormat } from '../src/formats-in/recognise-format.ts';
import type { ImportRow, ModelOutput } from '../src/rows/import-row.ts';
import type { RowIssue } from '../src/rows/row-issue.ts';

export interface ReadFile {
  format: ImportFormat | undefined;
  items: ImportItem[];
  issues: RowIssue[];
  rows: ImportRow[];
  outputs: ModelOutput[];
}

/** Gives bytes as one or more chunks. */
export async function* chunksOf(...chunks: Array<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** A JSONL file of values; texts stand as they are. */
export function jsonl(...rows: unknown[]): string {
  return rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');
}

/** Reads a whole file. */
export async function readAll(
  file: string | AsyncIterable<Uint8Array>,
  options: Partial<ImportOptions> = {},
): Promise<ReadFile> {
  const read: ReadFile = { format: undefined, items: [], issues: [], rows: [], outputs: [] };
  const source = typeof file === 'string' ? chunksOf(file) : file;
  for await (const batch of readImport(source, { kind: 'PAIRWISE', ...options })) {
    read.format = batch.format;
    read.items.push(...batch.items);
    read.issues.push(...batch.issues);
  }
  for (const item of read.items) {
    if (item.type === 'row') read.rows.push(item.row);
    if (item.type === 'output') read.outputs.push(item.output);
  }
  return read;
}

/** Issues in the shape of tests: line, field, code. */
export function shortIssues(issues: readonly RowIssue[]): Array<[number, string | null, string]> {
  return issues.map(({ line, field, code }) => [line, field, code]);
}
