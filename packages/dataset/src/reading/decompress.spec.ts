import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { compress } from '@cloudpss/zstd';
import * as fc from 'fast-check';
import { chunksOf } from '../../test/read-all.ts';
import { DatasetError } from '../dataset-error.ts';
import { decompress } from './decompress.ts';
import { ZstdFrames } from './zstd-frames.ts';

const TEXT = Buffer.from('{"prompt": "2+2?"}\n'.repeat(5_000));
const GZIP = gzipSync(TEXT);
const ZSTD = Buffer.from(compress(TEXT));

async function unpack(
  file: Uint8Array | AsyncIterable<Uint8Array>,
  encoding?: string,
  limits?: { maxBytes: number; maxRatio: number },
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const source = file instanceof Uint8Array ? chunksOf(file) : file;
  for await (const chunk of decompress(source, encoding, limits)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function codeOf(result: Promise<unknown>): Promise<string> {
  const error: unknown = await result.then(
    () => undefined,
    (error: unknown) => error,
  );
  return error instanceof DatasetError ? error.code : `no DatasetError: ${String(error)}`;
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield GZIP.subarray(0, 50);
  throw new Error('connection lost');
}

describe('decompress', () => {
  it.each([
    ['plain', TEXT, undefined],
    ['gzip, recognised', GZIP, undefined],
    ['gzip, named', GZIP, 'gzip'],
    ['zstd, recognised', ZSTD, undefined],
    ['zstd, named', ZSTD, 'ZSTD'],
    ['gzip inside zstd', Buffer.from(compress(GZIP)), 'zstd'],
    [
      'two gzip members',
      Buffer.concat([gzipSync(TEXT.subarray(0, 100)), gzipSync(TEXT.subarray(100))]),
      undefined,
    ],
  ])('reads %s', async (_, bytes, encoding) => {
    expect((await unpack(bytes, encoding)).equals(TEXT)).toBe(true);
  });

  it('gives nothing for nothing', async () => {
    expect((await unpack(Buffer.alloc(0))).length).toBe(0);
  });

  it.each([
    ['an encoding it does not know', TEXT, 'br', 'BAD_ENCODING'],
    ['plain text called gzip', TEXT, 'gzip', 'BAD_GZIP'],
    ['plain text called zstd', TEXT, 'zstd', 'BAD_ZSTD'],
    ['a gzip file that was cut off', GZIP.subarray(0, -20), undefined, 'TRUNCATED'],
    ['a zstd file that was cut off', ZSTD.subarray(0, -5), undefined, 'TRUNCATED'],
    ['a zstd file of which only the magic number came', ZSTD.subarray(0, 4), undefined, 'TRUNCATED'],
  ])('refuses %s', async (_, bytes, encoding, code) => {
    expect(await codeOf(unpack(bytes, encoding))).toBe(code);
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(100 * 1024 * 1024))],
    ['zstd', Buffer.from(compress(Buffer.alloc(100 * 1024 * 1024)))],
  ])('stops a %s bomb', async (_, bytes) => {
    expect(await codeOf(unpack(bytes))).toBe('COMPRESSION_BOMB');
  });

  it('stops a file that unpacks to more than is allowed', async () => {
    expect(await codeOf(unpack(GZIP, undefined, { maxBytes: TEXT.length - 1, maxRatio: 1e6 }))).toBe(
      'TOO_LARGE',
    );
  });

  it('passes on what went wrong with the source itself', async () => {
    await expect(unpack(broken())).rejects.toThrow('connection lost');
  });
});

describe('ZstdFrames', () => {
  it('is at the end of a frame after whole files only, wherever the chunks end', () => {
    const stream = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(stream, fc.integer({ min: 1, max: 50 }), (contents, size) => {
        const frames = Buffer.concat(contents.map((content) => compress(content)));
        const follower = new ZstdFrames();
        for (let at = 0; at < frames.length - 1; at += size) {
          follower.push(frames.subarray(at, Math.min(at + size, frames.length - 1)));
        }
        expect(follower.isAtFrameEnd).toBe(false);
        follower.push(frames.subarray(-1));
        expect(follower.isAtFrameEnd).toBe(true);
      }),
    );
  });
});
