import { type Readable, Transform } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { unpack } from '../platform/artefacts/packed.ts';
import { through } from '../platform/artefacts/through.ts';
import { sendProblem } from '../platform/http/problem.ts';
import { chooseEncoding } from '../platform/http/choose-encoding.ts';
import { parseRange } from '../platform/http/parse-range.ts';
import type { MadeExport } from './exports.service.ts';

/**
 * Sends an export: compressed as the client accepts, in part where a range is asked for, or not at all where the client has
 * it already. ETag and Repr-Digest are the SHA-256 of the uncompressed bytes.
 */
export function sendExport(
  request: FastifyRequest,
  reply: FastifyReply,
  made: MadeExport,
  packed: Readable,
): FastifyReply {
  const range = parseRange(request.headers.range, made.bytes, isRangeStillValid(request, made.sha256));
  const encoding = range === 'whole' ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
  const etag = encoding === 'identity' ? `"${made.sha256}"` : `W/"${made.sha256}"`;
  void reply.headers({
    etag,
    vary: 'accept-encoding',
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'repr-digest': `sha-256=:${Buffer.from(made.sha256, 'hex').toString('base64')}:`,
    'pairwright-rows': String(made.rows),
    'pairwright-dropped': JSON.stringify(made.dropped),
  });
  if (matches(request.headers['if-none-match'], made.sha256)) {
    packed.destroy();
    return reply.code(304).send();
  }
  if (range === 'unsatisfiable') {
    packed.destroy();
    void reply.header('content-range', `bytes */${made.bytes}`);
    return sendProblem(reply, {
      status: 416,
      code: 'RANGE_NOT_SATISFIABLE',
      detail: `The export has ${made.bytes} bytes.`,
    });
  }
  if (range !== 'whole') {
    void reply.code(206).headers({
      'content-range': `bytes ${range.start}-${range.end}/${made.bytes}`,
      'content-length': range.end - range.start + 1,
    });
    return reply.send(through(unpack(packed), slice(range.start, range.end)));
  }
  if (encoding === 'identity') return reply.header('content-length', made.bytes).send(unpack(packed));
  void reply.header('content-encoding', encoding);
  return reply.send(encoding === 'zstd' ? packed : through(unpack(packed), createGzip({ level: 6 })));
}

/** Weak comparison (RFC 9110, 13.1.2): a client that has it in any encoding has it. */
function matches(ifNoneMatch: string | undefined, sha256: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${sha256}"`);
}

/** `If-Range` asks for the whole again when it has changed since the first part. */
function isRangeStillValid(request: FastifyRequest, sha256: string): boolean {
  const ifRange = request.headers['if-range'];
  return ifRange === undefined || ifRange === `"${sha256}"`;
}

/** The bytes from `start` to `end`, both included. */
function slice(start: number, end: number): Transform {
  let at = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const from = Math.max(0, start - at);
      const to = Math.min(chunk.length, end + 1 - at);
      at += chunk.length;
      if (from < to) this.push(chunk.subarray(from, to));
      done();
    },
  });
}
