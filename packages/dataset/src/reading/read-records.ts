import { DatasetError } from '../dataset-error.ts';
import { DEFAULT_EXPANSION_LIMITS, decompress } from './decompress.ts';
import type { ExpansionLimits } from './expansion-guard.ts';
import { isParquet, readParquet } from './read-parquet.ts';
import { peek } from './peek.ts';
import type { ParsedRecord, ParseLimits } from './parse-record.ts';
import { readerFor, withoutMark } from './recognise-file.ts';
import type { RecordReader } from './record-reader.ts';

export interface ReadOptions {
  limits: ParseLimits;
  /** What the transport says of the bytes: `identity`, `gzip` or `zstd`. Packed bytes are recognised without it. */
  encoding?: string;
  expansion?: Partial<ExpansionLimits>;
}

const MAGIC_BYTES = 4;

/**
 * The rows of a file of JSONL, CSV, Parquet, or one JSON array, in batches. Only the rows at hand are in memory; of
 * Parquet, whose index is at its end, a row group, and the file is on disk meanwhile.
 * @throws DatasetError EMPTY_FILE, NOT_JSON, BAD_HEADER, BAD_PARQUET, TRUNCATED, UNSUPPORTED_FILE_TYPE and what
 * `decompress` throws, while it is read
 */
export async function* readRecords(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ParsedRecord[]> {
  const expansion = { ...DEFAULT_EXPANSION_LIMITS, ...options.expansion };
  const { start, whole } = await peek(decompress(source, options.encoding, expansion), MAGIC_BYTES);
  yield* isParquet(start)
    ? readParquet(whole, { ...options.limits, ...expansion })
    : readText(whole, options.limits);
}

async function* readText(
  source: AsyncGenerator<Buffer>,
  limits: ParseLimits,
): AsyncGenerator<ParsedRecord[]> {
  let reader: RecordReader | undefined;
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    if (reader) {
      yield reader.push(chunk);
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    reader = readerFor(head, limits, false);
    if (reader) yield reader.push(withoutMark(head));
  }
  if (!reader) {
    reader = readerFor(head, limits, true);
    if (!reader) throw new DatasetError('EMPTY_FILE', 'the file is empty: it holds no row');
    yield reader.push(withoutMark(head));
  }
  yield reader.end();
}
