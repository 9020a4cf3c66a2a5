import { parquetMetadataAsync, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { DatasetError } from '../dataset-error.ts';
import { ExpansionGuard, type ExpansionLimits } from './expansion-guard.ts';
import { inspectValue } from './inspect-value.ts';
import { boundedCompressors } from './parquet-codecs.ts';
import { PARQUET_PARSERS, ParquetRow, ParquetRowError } from './parquet-value.ts';
import { refusedRecord, type ParsedRecord, type ParseLimits } from './parse-record.ts';
import { SpooledFile } from './spooled-file.ts';

export interface ParquetLimits extends ParseLimits, ExpansionLimits {
  /** Bytes of the file, which is on disk while it is read. */
  maxFileBytes?: number;
  /** Bytes of a row group after unpacking, which is in memory while it is read. */
  maxGroupBytes?: number;
}

const MAX_FILE_BYTES = 16 * 1024 ** 3;
const MAX_GROUP_BYTES = 256 * 1024 ** 2;
const BATCH_ROWS = 500;
const MAGIC = Buffer.from('PAR1');
/** The magic bytes at both ends and the length of the footer. */
const LEAST_BYTES = 12;

export function isParquet(start: Uint8Array): boolean {
  return MAGIC.equals(start.subarray(0, MAGIC.length));
}

/**
 * The rows of a Parquet file, one row group in memory at a time. A record's `line` is the number of its row, from 1.
 * The file is spooled to disk, and removed however reading ends.
 * @throws DatasetError TRUNCATED, BAD_PARQUET, TOO_LARGE or COMPRESSION_BOMB
 */
export async function* readParquet(
  source: AsyncIterable<Uint8Array>,
  limits: ParquetLimits,
): AsyncGenerator<ParsedRecord[]> {
  const file = await SpooledFile.of(source, limits.maxFileBytes ?? MAX_FILE_BYTES);
  try {
    yield* readGroups(file, limits);
  } catch (error) {
    if (error instanceof DatasetError || isSystemError(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatasetError('BAD_PARQUET', `the Parquet file cannot be read: ${reason}`, { cause: error });
  } finally {
    await file.remove();
  }
}

async function* readGroups(file: SpooledFile, limits: ParquetLimits): AsyncGenerator<ParsedRecord[]> {
  const metadata = await readMetadata(file);
  const maxGroupBytes = limits.maxGroupBytes ?? MAX_GROUP_BYTES;
  const compressors = boundedCompressors(maxGroupBytes);
  const guard = new ExpansionGuard(limits);
  guard.countPacked(file.byteLength);
  let unpacked = 0;
  let rowStart = 0;
  for (const [index, group] of metadata.row_groups.entries()) {
    checkGroup(group, index, maxGroupBytes);
    const rowEnd = rowStart + Number(group.num_rows);
    const options = { file, metadata, compressors, parsers: PARQUET_PARSERS, rowStart, rowEnd };
    const rows = await parquetReadObjects({ ...options, utf8: false, geoparquet: false });
    for (let at = 0; at < rows.length; at += BATCH_ROWS) {
      const batch: ParsedRecord[] = [];
      for (const row of rows.slice(at, at + BATCH_ROWS)) {
        const { record, size } = readRow(row, rowStart + at + batch.length + 1, limits);
        batch.push(record);
        unpacked += size;
      }
      // One text of a dictionary may stand in a million rows.
      guard.checkUnpacked(unpacked);
      yield batch;
    }
    rowStart = rowEnd;
  }
}

async function readMetadata(file: SpooledFile): Promise<FileMetaData> {
  const size = file.byteLength;
  const end = await file.slice(Math.max(0, size - MAGIC.length));
  if (size < LEAST_BYTES || !isParquet(new Uint8Array(end))) {
    throw new DatasetError('TRUNCATED', 'the Parquet file ends without its footer: it was cut off');
  }
  return parquetMetadataAsync(file, { parsers: PARQUET_PARSERS, geoparquet: false });
}

function checkGroup(group: FileMetaData['row_groups'][number], index: number, maxBytes: number): void {
  const bytes = group.columns.reduce(
    (sum, { meta_data }) => sum + (meta_data?.total_uncompressed_size ?? 0n),
    0n,
  );
  if (bytes <= BigInt(maxBytes)) return;
  throw new DatasetError(
    'TOO_LARGE',
    `row group ${index + 1} of the Parquet file unpacks to ${bytes} bytes; ${maxBytes} are allowed: write smaller ones (pyarrow: row_group_size=10000)`,
  );
}

function readRow(
  row: Readonly<Record<string, unknown>>,
  line: number,
  limits: ParseLimits,
): { record: ParsedRecord; size: number } {
  const reader = new ParquetRow(limits);
  try {
    return { record: inspectValue(reader.read(row), line), size: reader.size };
  } catch (error) {
    if (!(error instanceof ParquetRowError)) throw error;
    return { record: refusedRecord(line, error.code, error.message), size: reader.size };
  }
}

/** A full disk is no fault of the file. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
