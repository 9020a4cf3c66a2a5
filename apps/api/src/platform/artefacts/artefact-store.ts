import type { Readable } from 'node:stream';

/** Where snapshots and exports are kept. Names are paths of letters, digits, `.`, `-` and `/`; what is there never changes. */
export abstract class ArtefactStore {
  /** Keeps all of the bytes or nothing; the name is decided when they are in. Another writer of the same name does no harm. */
  abstract write(content: AsyncIterable<Uint8Array>, nameOf: () => string): Promise<void>;

  /** The bytes of an artefact; null when there is none of that name. */
  abstract read(name: string): Promise<Readable | null>;
}
