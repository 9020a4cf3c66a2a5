import { pipeline, Readable, type Duplex } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompressor } from '@cloudpss/zstd';
import { DatasetError, type DatasetErrorCode } from '../dataset-error.ts';
import { ExpansionGuard, type ExpansionLimits } from './expansion-guard.ts';
import { peek } from './peek.ts';
import { ZstdFrames } from './zstd-frames.ts';

export const ENCODINGS = ['identity', 'gzip', 'zstd'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DEFAULT_EXPANSION_LIMITS: ExpansionLimits = { maxBytes: 2 ** 40, maxRatio: 250 };

const OUTPUT_CHUNK_BYTES = 256 * 1024;
const MAGIC_BYTES = 4;

/** The compression that a file's first four bytes name. */
export function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
  if (start[0] === 0x28 && start[1] === 0xb5 && start[2] === 0x2f && start[3] === 0xfd) return 'zstd';
  return 'identity';
}

/**
 * Unpacks a stream: first what the caller names (a Content-Encoding), then what the bytes themselves show, so that a
 * `.jsonl.gz` is read whether or not its transport says so. Memory stays constant.
 * @throws DatasetError BAD_ENCODING, BAD_GZIP, BAD_ZSTD, TRUNCATED, TOO_LARGE or COMPRESSION_BOMB while it is read
 */
export async function* decompress(
  source: AsyncIterable<Uint8Array>,
  encoding?: string,
  limits: ExpansionLimits = DEFAULT_EXPANSION_LIMITS,
): AsyncGenerator<Buffer> {
  const named = encoding === undefined ? 'identity' : parseEncoding(encoding);
  const guard = new ExpansionGuard(limits);
  const outer = unpack(counted(source, guard), named, guard);
  const { start, whole } = await peek(outer, MAGIC_BYTES);
  let unpacked = 0;
  for await (const chunk of unpack(whole, encodingOf(start), guard)) {
    unpacked += chunk.length;
    guard.checkUnpacked(unpacked);
    yield chunk;
  }
}

function parseEncoding(name: string): Encoding {
  const found = ENCODINGS.find((encoding) => encoding === name.trim().toLowerCase());
  if (found) return found;
  throw new DatasetError(
    'BAD_ENCODING',
    `the encoding must be one of ${ENCODINGS.join(', ')}, found "${name}"`,
  );
}

async function* counted(source: AsyncIterable<Uint8Array>, guard: ExpansionGuard): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    guard.countPacked(chunk.length);
    yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

function unpack(
  source: AsyncGenerator<Buffer>,
  encoding: Encoding,
  guard: ExpansionGuard,
): AsyncGenerator<Buffer> {
  if (encoding === 'gzip')
    return through(source, createGunzip({ chunkSize: OUTPUT_CHUNK_BYTES }), 'BAD_GZIP');
  return encoding === 'zstd' ? unzstd(source, guard) : source;
}

async function* unzstd(source: AsyncGenerator<Buffer>, guard: ExpansionGuard): AsyncGenerator<Buffer> {
  const frames = new ZstdFrames();
  async function* followed(): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      frames.push(chunk);
      yield chunk;
    }
  }
  yield* through(followed(), new GuardedDecompressor(guard), 'BAD_ZSTD');
  if (!frames.isAtFrameEnd) throw truncated('zstd');
}

/** One chunk of a few bytes may unpack to gigabytes inside a single call, so the guard sits where the bytes come out. */
class GuardedDecompressor extends Decompressor {
  #unpacked = 0;

  constructor(private readonly guard: ExpansionGuard) {
    super();
  }

  override push(chunk: Buffer | null): boolean {
    this.#unpacked += chunk?.length ?? 0;
    this.guard.checkUnpacked(this.#unpacked);
    return super.push(chunk);
  }
}

async function* through(
  source: AsyncGenerator<Buffer>,
  transform: Duplex,
  code: Extract<DatasetErrorCode, 'BAD_GZIP' | 'BAD_ZSTD'>,
): AsyncGenerator<Buffer> {
  let sourceError: unknown;
  async function* watched(): AsyncGenerator<Buffer> {
    try {
      yield* source;
    } catch (error) {
      sourceError = error;
      throw error;
    }
  }
  // The callback keeps the error from being thrown twice: iterating the transform throws it already.
  pipeline(Readable.from(watched(), { objectMode: false }), transform, () => {});
  try {
    for await (const chunk of transform) yield chunk as Buffer;
  } catch (error) {
    if (sourceError !== undefined || error instanceof DatasetError) throw error;
    const { code: reason, message } = error as NodeJS.ErrnoException;
    if (reason === 'Z_BUF_ERROR') throw truncated('gzip');
    const name = code === 'BAD_GZIP' ? 'gzip' : 'zstd';
    throw new DatasetError(code, `the file is not valid ${name}: ${message}`, { cause: error });
  }
}

function truncated(encoding: Encoding): DatasetError {
  return new DatasetError(
    'TRUNCATED',
    `the ${encoding} file ends before its last frame does: it was cut off`,
  );
}
