import type { TextDifference } from './compare-texts.ts';
import type { Reading, ReadingRequest } from './read-text.ts';

/** What the page asks of the worker: to set a text, or to tell two texts apart. */
export type WorkerQuestion =
  | ({ readonly kind: 'read' } & ReadingRequest)
  | { readonly kind: 'compare'; readonly texts: readonly [string, string] };

export type NumberedQuestion = WorkerQuestion & { readonly id: number };

export type WorkerResult = { readonly reading: Reading } | { readonly difference: TextDifference };

/**
 * What the worker says. `loading` and `working` tell when it waits for its own parts to arrive, which is
 * the network's time and not the text's; `failed` is a text that made a parser throw.
 */
export type WorkerAnswer =
  | { readonly state: 'ready' }
  | { readonly id: number; readonly state: 'loading' | 'working' | 'failed' }
  | ({ readonly id: number; readonly state: 'done' } & WorkerResult);
