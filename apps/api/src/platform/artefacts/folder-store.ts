import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { ArtefactStore } from './artefact-store.ts';

/** Artefacts in a folder: written beside their place, synced, then moved into it. */
export class FolderStore extends ArtefactStore {
  constructor(private readonly folder: string) {
    super();
  }

  async write(content: AsyncIterable<Uint8Array>, nameOf: () => string): Promise<void> {
    const unfinished = join(this.folder, 'unfinished', randomUUID());
    await mkdir(dirname(unfinished), { recursive: true });
    try {
      const file = await open(unfinished, 'wx');
      try {
        for await (const chunk of content) await file.writeFile(chunk);
        await file.sync();
      } finally {
        await file.close();
      }
      const place = join(this.folder, nameOf());
      await mkdir(dirname(place), { recursive: true });
      await rename(unfinished, place);
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  async read(name: string): Promise<Readable | null> {
    try {
      const file = await open(join(this.folder, name), 'r');
      // Small pieces, because what is packed grows twentyfold when it is unpacked.
      return file.createReadStream({ highWaterMark: 16_384 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}
