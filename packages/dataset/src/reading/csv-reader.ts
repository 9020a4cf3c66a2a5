import { isUtf8 } from 'node:buffer';
import { DatasetError } from '../dataset-error.ts';
import { quoteShort, type JsonValue } from '../rows/json-value.ts';
import type { RowIssueCode } from '../rows/row-issue.ts';
import { readCells } from './csv-cells.ts';
import { CsvSplitter } from './csv-splitter.ts';
import { inspectValue } from './inspect-value.ts';
import { refusedRecord, type ParsedRecord } from './parse-record.ts';
import type { RawRecord } from './raw-record.ts';
import type { RecordReader } from './record-reader.ts';

export const CSV_SEPARATORS = [',', ';', '\t'] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

/** Columns that hold a number in every format that knows them. All others are texts. */
const NUMBER_COLUMNS: ReadonlySet<string> = new Set(['priority', 'margin']);

/**
 * Reads CSV with a header: each row becomes an object of texts by the names of the header. An empty cell is absent.
 * A row with another number of cells, or with a stray quote, is refused and the rest goes on.
 */
export class CsvReader implements RecordReader {
  #header: string[] | undefined;
  #splitter: CsvSplitter;

  constructor(
    private readonly separator: CsvSeparator,
    private readonly maxRecordBytes: number,
  ) {
    this.#splitter = new CsvSplitter(separator.charCodeAt(0), maxRecordBytes);
  }

  /** @throws DatasetError BAD_HEADER */
  push(chunk: Buffer): ParsedRecord[] {
    return this.#read(this.#splitter.push(chunk));
  }

  /** @throws DatasetError BAD_HEADER, TRUNCATED */
  end(): ParsedRecord[] {
    return this.#read(this.#splitter.end());
  }

  #read(records: RawRecord[]): ParsedRecord[] {
    const parsed: ParsedRecord[] = [];
    for (const record of records) {
      if (this.#header) parsed.push(this.#readRow(record, this.#header));
      else this.#header = readHeader(record, this.separator);
    }
    return parsed;
  }

  #readRow(record: RawRecord, header: readonly string[]): ParsedRecord {
    const { line, bytes } = record;
    const refused = (code: RowIssueCode, message: string) => refusedRecord(line, code, message);
    if (record.isTooLong) {
      return refused('LINE_TOO_LONG', `the row is longer than the ${this.maxRecordBytes} bytes allowed`);
    }
    if (!isUtf8(bytes)) return refused('INVALID_UTF8', 'the row is not valid UTF-8; save the file as UTF-8');
    const text = bytes.toString('utf8');
    const cells = readCells(text, this.separator);
    if ('column' in cells) {
      return refused('INVALID_CSV', `${quoteFault(cells.column)}, or part it from what follows`);
    }
    if (cells.length !== header.length) {
      const message = `the row has ${count(cells.length)}, found ${quoteShort(text)}; the header has ${count(header.length)}`;
      return refused('WRONG_CELL_COUNT', message);
    }
    const value = recordOf(header, cells);
    return text.includes('\0') ? inspectValue(value, line) : { line, value, issues: [] };
  }
}

function readHeader({ line, bytes, isTooLong }: RawRecord, separator: CsvSeparator): string[] {
  const bad = (fault: string) =>
    new DatasetError('BAD_HEADER', `line ${line}: the header of the CSV ${fault}`);
  if (isTooLong) throw bad('is too long');
  if (!isUtf8(bytes)) throw bad('is not valid UTF-8; save the file as UTF-8');
  const cells = readCells(bytes.toString('utf8'), separator);
  if ('column' in cells) throw bad(`is broken: ${quoteFault(cells.column)}`);
  const names = cells.map((name) => name.trim());
  const empty = names.indexOf('');
  if (empty !== -1) {
    throw bad(
      `names no column ${empty + 1} of ${names.length}; name it or leave it out (pandas: index=False)`,
    );
  }
  const twin = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twin !== -1) throw bad(`names two columns ${quoteShort(names[twin] ?? '')}; give each its own name`);
  return names;
}

function recordOf(header: readonly string[], cells: readonly string[]): { [field: string]: JsonValue } {
  const fields: Array<[string, JsonValue]> = [];
  header.forEach((name, index) => {
    const cell = cells[index] ?? '';
    if (cell !== '') fields.push([name, NUMBER_COLUMNS.has(name) ? numberOrText(cell) : cell]);
  });
  // fromEntries defines properties, so that a column named __proto__ stays the plain field it is.
  return Object.fromEntries(fields);
}

/** What is no number stays a text, which the format then refuses with the field's name. */
function numberOrText(cell: string): number | string {
  const value = cell.trim() === '' ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? value : cell;
}

function quoteFault(column: number): string {
  return `cell ${column} goes on after its closing quote; write a quote inside a quoted cell twice`;
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}
