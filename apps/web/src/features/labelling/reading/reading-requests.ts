import type { ReadingRequest } from '../../../reading/read-text.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import { requestsOf } from './message-parts.ts';

/** All texts of an item, in the order in which they are wanted. */
export function readingRequests({ comparison }: Assignment): ReadingRequest[] {
  return requestsOf([...comparison.prompt, ...comparison.responses.flatMap(({ messages }) => messages)]);
}
