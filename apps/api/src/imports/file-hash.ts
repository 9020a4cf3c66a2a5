import { createHash } from 'node:crypto';

/** The bytes as they pass, and their SHA-256 when all have. */
export class FileHash {
  private readonly hash = createHash('sha256');

  async *through(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      this.hash.update(chunk);
      yield chunk;
    }
  }

  digest(): Buffer {
    return this.hash.digest();
  }
}
