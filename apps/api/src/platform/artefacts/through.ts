import { type Duplex, pipeline, type Readable } from 'node:stream';

/** What comes out of `transform` when `source` goes in. When one of them fails or is given up, so is the other. */
export function through(source: Readable, transform: Duplex): Readable {
  // The failure reaches whoever reads: \`pipeline\` destroys \`transform\` with it.
  return pipeline(source, transform, () => undefined);
}
