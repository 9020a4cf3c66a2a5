import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Compressor, Decompressor } from '@cloudpss/zstd';
import { through } from './through.ts';

/** Chunks are as large as a page of rows: a queue of sixteen, as usual, would hold far more than is worked on. */
const oneAtATime = { objectMode: true, highWaterMark: 1 };

/** What passed through: its SHA-256 (hex) and length, complete at the end. */
export interface Fingerprint {
  sha256: string;
  bytes: number;
}

/**
 * Packs text (as UTF-8) or bytes for the store and takes its fingerprint before it is packed: compressors change between versions, what was
 * said does not.
 */
export function pack(content: AsyncIterable<string | Uint8Array>): {
  packed: AsyncIterable<Uint8Array>;
  fingerprint: Fingerprint;
} {
  const hash = createHash('sha256');
  const fingerprint: Fingerprint = { sha256: '', bytes: 0 };
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const piece of content) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      hash.update(chunk);
      fingerprint.bytes += chunk.length;
      yield chunk;
    }
    fingerprint.sha256 = hash.digest('hex');
  }
  return { packed: through(Readable.from(measured(), oneAtATime), new Compressor(3)), fingerprint };
}

/** The bytes as they were before they were packed. */
export function unpack(packed: Readable): Readable {
  return through(packed, new Decompressor());
}
