import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DatasetError } from '../dataset-error.ts';

/** A stream kept on disk, for formats whose index is at their end. */
export class SpooledFile {
  private constructor(
    private readonly folder: string,
    private readonly handle: FileHandle,
    readonly byteLength: number,
  ) {}

  /**
   * Writes a stream into a temporary file; `remove` takes it away. Nothing is left behind when the stream fails.
   * @throws DatasetError TOO_LARGE
   */
  static async of(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<SpooledFile> {
    const folder = await mkdtemp(join(tmpdir(), 'pairwright-upload-'));
    try {
      const path = join(folder, 'upload');
      await pipeline(limited(source, maxBytes), createWriteStream(path, { mode: 0o600 }));
      const handle = await open(path);
      return new SpooledFile(folder, handle, (await handle.stat()).size);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** The bytes from `start` up to `end`, as hyparquet asks for them. @throws RangeError for bytes that are not there */
  async slice(start: number, end = this.byteLength): Promise<ArrayBuffer> {
    if (!(start >= 0 && start <= end && end <= this.byteLength)) {
      throw new RangeError(`bytes ${start} to ${end} are outside of the file, which has ${this.byteLength}`);
    }
    const bytes = new Uint8Array(end - start);
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await this.handle.read(bytes, read, bytes.length - read, start + read);
      if (bytesRead === 0) throw new RangeError('the file became shorter while it was read');
      read += bytesRead;
    }
    return bytes.buffer;
  }

  async remove(): Promise<void> {
    await this.handle.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function* limited(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new DatasetError(
        'TOO_LARGE',
        `the file has more than the ${maxBytes} bytes allowed for its type`,
      );
    }
    yield chunk;
  }
}
