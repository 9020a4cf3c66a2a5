/** One row of a file as bytes, before anything of it is understood. */
export interface RawRecord {
  /** The line of the file where it begins; the first line is 1 and blank lines count. */
  line: number;
  /** Empty when the record is too long. */
  bytes: Buffer;
  isTooLong: boolean;
}

/** Cuts a stream of chunks into records. Chunks may end anywhere, inside a character too. */
export interface RecordSplitter {
  push(chunk: Buffer): RawRecord[];
  /** What is left at the end of the file. */
  end(): RawRecord[];
}

/** A row longer than this is refused: JSON.parse would block the process for it. */
export const DEFAULT_MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** The bytes of a record that may span chunks, up to a limit; past it they are counted and let go. */
export class RecordBytes {
  #parts: Buffer[] = [];
  #length = 0;

  constructor(private readonly maxBytes: number) {}

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.maxBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  /** The record so far, and begins the next. */
  take(line: number): RawRecord {
    const isTooLong = this.#length > this.maxBytes;
    const bytes = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    return { line, bytes: bytes ?? Buffer.alloc(0), isTooLong };
  }
}
