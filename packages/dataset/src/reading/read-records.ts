import { DatasetError } from '../dataset-error.ts';
import { ArraySplitter } from './array-splitter.ts';
import { DEFAULT_EXPANSION_LIMITS, decompress } from './decompress.ts';
import type { ExpansionLimits } from './expansion-guard.ts';
import { LineSplitter } from './line-splitter.ts';
import { DEFAULT_MAX_RECORD_BYTES, type RawRecord, type RecordSplitter } from './raw-record.ts';

export interface ReadOptions {
  /** What the transport says of the bytes: `identity`, `gzip` or `zstd`. Packed bytes are recognised without it. */
  encoding?: string;
  /** Longest row in bytes. */
  maxRecordBytes?: number;
  expansion?: Partial<ExpansionLimits>;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** A file that begins with more white space than this is not held in memory until something comes. */
const MAX_BLANK_BYTES = 1024 * 1024;
const UNREADABLE = [
  { magic: Buffer.from('PAR1'), name: 'a Parquet file' },
  { magic: Buffer.from([0x50, 0x4b, 0x03, 0x04]), name: 'a zip archive' },
  { magic: Buffer.from([0xff, 0xfe]), name: 'UTF-16 text' },
  { magic: Buffer.from([0xfe, 0xff]), name: 'UTF-16 text' },
];

/**
 * The rows of a JSONL file, or of a file that is one JSON array, in batches of what a chunk of the source held. Only
 * the rows at hand are in memory.
 * @throws DatasetError EMPTY_FILE, NOT_JSON, UNSUPPORTED_FILE_TYPE and what `decompress` throws, while it is read
 */
export async function* readRecords(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<RawRecord[]> {
  const limits = { ...DEFAULT_EXPANSION_LIMITS, ...options.expansion };
  const maxBytes = options.maxRecordBytes ?? DEFAULT_MAX_RECORD_BYTES;
  let splitter: RecordSplitter | undefined;
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of decompress(source, options.encoding, limits)) {
    if (splitter) {
      yield splitter.push(chunk);
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    splitter = splitterFor(head, maxBytes, false);
    if (splitter) yield splitter.push(withoutMark(head));
  }
  if (!splitter) {
    splitter = splitterFor(head, maxBytes, true);
    if (!splitter) throw new DatasetError('EMPTY_FILE', 'the file is empty: it holds no row');
    yield splitter.push(withoutMark(head));
  }
  yield splitter.end();
}

/** Undefined while the bytes do not tell yet, and at the end of a file without content. */
function splitterFor(head: Buffer, maxBytes: number, isWhole: boolean): RecordSplitter | undefined {
  const type = UNREADABLE.find(({ magic }) => head.subarray(0, magic.length).equals(magic));
  if (type) {
    throw new DatasetError('UNSUPPORTED_FILE_TYPE', `this is ${type.name}; JSONL or a JSON array is read`);
  }
  if (!isWhole && head.length <= BYTE_ORDER_MARK.length) return undefined;
  const [first, second] = withoutMark(head).toString('latin1').replace(/\s+/g, '').slice(0, 2);
  if (first === undefined) return head.length > MAX_BLANK_BYTES ? new LineSplitter(maxBytes) : undefined;
  if (first !== '[') return new LineSplitter(maxBytes);
  if (second === undefined) return isWhole ? new ArraySplitter(maxBytes) : undefined;
  // A JSONL file whose first row is a list of something else is still JSONL: that row is what is wrong with it.
  return second === '{' || second === ']' ? new ArraySplitter(maxBytes) : new LineSplitter(maxBytes);
}

function withoutMark(head: Buffer): Buffer {
  return head.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    ? head.subarray(BYTE_ORDER_MARK.length)
    : head;
}
