import type { ReadingRequest } from '../../../reading/read-text.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';

type Message = Assignment['comparison']['prompt'][number];

/** How a message is to be read: line feeds that a person typed are meant, a model's follow Markdown. */
export function requestOf({ role, content }: Message): ReadingRequest {
  return { text: content, keepBreaks: role !== 'assistant' };
}

/** All texts of an item, in the order in which they are wanted. */
export function readingRequests({ comparison }: Assignment): ReadingRequest[] {
  const messages = [...comparison.prompt, ...comparison.responses.flatMap((response) => response.messages)];
  return messages.map(requestOf);
}
