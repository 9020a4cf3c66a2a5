import { DatasetError } from '../dataset-error.ts';
import { DEFAULT_MAX_RECORD_BYTES, RecordBytes, type RawRecord, type RecordSplitter } from './raw-record.ts';

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * Cuts a file that is one JSON array into its elements, without reading it whole. Only brackets and quotes are looked
 * at: whether an element is JSON is for its parser to say, so a broken one leaves its neighbours whole.
 */
export class ArraySplitter implements RecordSplitter {
  #line = 1;
  #startLine = 0;
  /** 0 outside the array, 1 between its elements, more inside one. */
  #depth = 0;
  #isClosed = false;
  #isInElement = false;
  #isInString = false;
  #isEscaped = false;
  #hasComma = false;
  #pending: RecordBytes;

  constructor(maxBytes = DEFAULT_MAX_RECORD_BYTES) {
    this.#pending = new RecordBytes(maxBytes);
  }

  /** @throws DatasetError NOT_JSON for anything but white space after the array */
  push(chunk: Buffer): RawRecord[] {
    const records: RawRecord[] = [];
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === LINE_FEED) this.#line++;
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#isInString = false;
        continue;
      }
      if (byte <= SPACE) continue;
      const isBetween = this.#depth === 1 && (byte === COMMA || byte === CLOSE_BRACKET);
      if (isBetween) {
        if (this.#isInElement) this.#pending.add(chunk.subarray(start, at));
        this.#endElement(records, byte === COMMA);
      } else if (!this.#isInElement) {
        if (this.#depth === 1) {
          this.#isInElement = true;
          this.#startLine = this.#line;
          start = at;
        } else if (this.#isClosed) {
          throw new DatasetError(
            'NOT_JSON',
            `line ${this.#line}: something follows the end of the JSON array`,
          );
        }
      }
      this.#step(byte);
    }
    if (this.#isInElement) this.#pending.add(chunk.subarray(start));
    return records;
  }

  /** @throws DatasetError TRUNCATED when the array was not closed */
  end(): RawRecord[] {
    if (this.#isClosed) return [];
    throw new DatasetError(
      'TRUNCATED',
      `the JSON array has no closing bracket; the file ends at line ${this.#line}` +
        (this.#isInElement ? `, inside the element that begins at line ${this.#startLine}` : ''),
    );
  }

  #step(byte: number): void {
    if (byte === QUOTE) this.#isInString = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#depth++;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      // A stray closing brace must not end the array early.
      if (this.#depth > 1 || byte === CLOSE_BRACKET) this.#depth--;
      if (this.#depth === 0) this.#isClosed = true;
    }
  }

  #endElement(records: RawRecord[], isComma: boolean): void {
    // Nothing before a comma, or between a comma and the end, is an element that is missing: its parser says so.
    if (this.#isInElement) records.push(this.#pending.take(this.#startLine));
    else if (isComma || this.#hasComma) {
      records.push({ line: this.#line, bytes: Buffer.alloc(0), isTooLong: false });
    }
    this.#isInElement = false;
    this.#hasComma = isComma;
  }
}
