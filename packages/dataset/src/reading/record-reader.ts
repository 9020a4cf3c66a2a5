import { parseRecord, type ParsedRecord, type ParseLimits } from './parse-record.ts';
import type { RecordSplitter } from './raw-record.ts';

/** Turns a stream of chunks into the rows of a file. Chunks may end anywhere, inside a character too. */
export interface RecordReader {
  push(chunk: Buffer): ParsedRecord[];
  /** What is left at the end of the file. */
  end(): ParsedRecord[];
}

/** Reads each record that a splitter finds as JSON. */
export class JsonReader implements RecordReader {
  constructor(
    private readonly splitter: RecordSplitter,
    private readonly limits: ParseLimits,
  ) {}

  push(chunk: Buffer): ParsedRecord[] {
    return this.splitter.push(chunk).map((record) => parseRecord(record, this.limits));
  }

  end(): ParsedRecord[] {
    return this.splitter.end().map((record) => parseRecord(record, this.limits));
  }
}
