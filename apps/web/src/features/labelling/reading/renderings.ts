import type { Reading, ReadingRequest } from '../../../reading/read-text.ts';
import { type ReadMessage, requestsOf } from './message-parts.ts';

/** How a response was on the page: set, or plain where some of it could not be set; and whether it was seen raw too. */
export interface Rendering {
  readonly responseId: string;
  readonly form: 'MARKDOWN' | 'PLAIN';
  readonly sawRaw: boolean;
}

export type Responses = readonly { readonly id: string; readonly messages: readonly ReadMessage[] }[];

/**
 * How each response was shown, for the judgement to say. A text that nobody has read yet counts as set: that is how it
 * would have been shown.
 * @param rawSeen the responses, by index, that were on the page in the raw view
 */
export function renderingsOf(
  responses: Responses,
  readingOf: (request: ReadingRequest) => Reading | undefined,
  rawSeen: ReadonlySet<number>,
): Rendering[] {
  return responses.map(({ id, messages }, response) => {
    const isPlain = requestsOf(messages).some((request) => (readingOf(request)?.plain ?? null) !== null);
    return { responseId: id, form: isPlain ? 'PLAIN' : 'MARKDOWN', sawRaw: rawSeen.has(response) };
  });
}
