import { DatasetError } from '../dataset-error.ts';
import { isBlank } from './line-splitter.ts';
import { DEFAULT_MAX_RECORD_BYTES, RecordBytes, type RawRecord, type RecordSplitter } from './raw-record.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;

/**
 * Cuts CSV (RFC 4180) into rows at the line feeds outside quotes. A quote opens only at the start of a cell. After a
 * stray quote a cell goes on unquoted, so that one broken row does not swallow the rest of the file.
 */
export class CsvSplitter implements RecordSplitter {
  #line = 1;
  #startLine = 1;
  #state: 'cell start' | 'plain' | 'quoted' | 'after quote' = 'cell start';
  #pending: RecordBytes;

  /** @param separator the byte between two cells */
  constructor(
    private readonly separator: number,
    maxBytes = DEFAULT_MAX_RECORD_BYTES,
  ) {
    this.#pending = new RecordBytes(maxBytes);
  }

  push(chunk: Buffer): RawRecord[] {
    const records: RawRecord[] = [];
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === LINE_FEED) {
        this.#line++;
        if (this.#state === 'quoted') continue;
        this.#pending.add(chunk.subarray(start, at));
        this.#take(records);
        start = at + 1;
      } else this.#step(byte);
    }
    this.#pending.add(chunk.subarray(start));
    return records;
  }

  /** @throws DatasetError TRUNCATED when a quoted cell was not closed */
  end(): RawRecord[] {
    if (this.#state === 'quoted') {
      throw new DatasetError(
        'TRUNCATED',
        `the row that begins at line ${this.#startLine} opens a quote that is never closed; the file ends at line ${this.#line}`,
      );
    }
    const records: RawRecord[] = [];
    this.#take(records);
    return records;
  }

  #step(byte: number): void {
    if (this.#state === 'quoted') {
      if (byte === QUOTE) this.#state = 'after quote';
    } else if (byte === this.separator) this.#state = 'cell start';
    else if (byte === QUOTE && this.#state !== 'plain') this.#state = 'quoted';
    else if (byte !== CARRIAGE_RETURN) this.#state = 'plain';
  }

  #take(records: RawRecord[]): void {
    const record = this.#pending.take(this.#startLine);
    this.#startLine = this.#line;
    this.#state = 'cell start';
    if (record.bytes.at(-1) === CARRIAGE_RETURN) record.bytes = record.bytes.subarray(0, -1);
    if (record.isTooLong || !isBlank(record.bytes)) records.push(record);
  }
}
