import { hash } from 'node:crypto';
import { hasParts, type ImportResponse, type ImportRow, type Message } from './import-row.ts';

/**
 * The text that stands for messages in hashes: role, NUL, content, NUL for each, and then NUL, the parts it has beside
 * these as JSON, NUL, where it has any. It is unambiguous, as no text that was
 * imported holds a NUL, and several times as fast as JSON, whose escaping would cost more than the hash.
 */
function messagesText(messages: readonly Message[]): string {
  let text = '';
  for (const message of messages) {
    text += `${message.role}\0${message.content}\0`;
    if (hasParts(message)) text += `\0${partsText(message)}\0`;
  }
  return text;
}

function partsText({ name, reasoning, tool_calls: calls, tool_call_id: callId }: Message): string {
  return JSON.stringify([
    name ?? null,
    reasoning ?? null,
    (calls ?? []).map((call) => [call.id ?? null, call.name, call.arguments]),
    callId ?? null,
  ]);
}

/** Identifies what messages say: the SHA-256 (64 lower-case hex digits) of role, NUL, content, NUL of each in UTF-8, and its parts. */
export function messagesHash(messages: readonly Message[]): string {
  return hash('sha256', messagesText(messages));
}

/** Identifies a prompt by what its messages say. Splits go by it, and exports give it as `prompt_id`. */
export function promptHash(prompt: readonly Message[]): string {
  return messagesHash(prompt);
}

/** Identifies what a model said, whatever the prompt: 64 hex digits over model and messages. */
export function responseHash({ model, messages }: Pick<ImportResponse, 'messages' | 'model'>): string {
  return hash('sha256', `${model ?? ''}\0${messagesText(messages)}`);
}

/**
 * Identifies what a row shows to annotators: its prompt and the set of its responses with their models, in any order.
 * Ids, tags, metadata and gold do not count, so the same content under another id is found to be the same. 64 hex digits.
 */
export function contentHash(row: Pick<ImportRow, 'prompt' | 'responses'>): string {
  return contentHashOf(row.prompt, row.responses.map(responseHash));
}

/** The same from responses' hashes that are at hand. */
export function contentHashOf(prompt: readonly Message[], responseHashes: readonly string[]): string {
  return hash('sha256', messagesText(prompt) + responseHashes.toSorted().join('\0'));
}

/** The id of a row that came without one. */
export function rowIdFromContent(row: Pick<ImportRow, 'prompt' | 'responses'>): string {
  return rowIdFromHash(contentHash(row));
}

/** The same from a hash that is at hand; 96 bits make an accidental clash among billions of rows unlikely. */
export function rowIdFromHash(contentHash: string): string {
  return `row-${contentHash.slice(0, 24)}`;
}
