import type { Reading, ReadingRequest } from './read-text.ts';

/** What the page asks of the worker. */
export interface ReadingQuestion extends ReadingRequest {
  readonly id: number;
}

/**
 * What the worker says. `loading` and `working` tell when it waits for its own parts to arrive, which is
 * the network's time and not the text's; `failed` is a text that made a parser throw.
 */
export type ReadingAnswer =
  | { readonly state: 'ready' }
  | { readonly id: number; readonly state: 'loading' | 'working' | 'failed' }
  | { readonly id: number; readonly state: 'done'; readonly reading: Reading };
