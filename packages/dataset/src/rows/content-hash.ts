import { createHash } from 'node:crypto';
import type { ImportResponse, ImportRow, Message } from './import-row.ts';

/** SHA-256 in lower-case hex. */
function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function messagesText(messages: readonly Message[]): string {
  return JSON.stringify(messages.map(({ role, content }) => [role, content]));
}

/** Identifies a prompt: SHA-256 (64 hex digits) over the roles and contents of its messages. Splits go by it. */
export function promptHash(prompt: readonly Message[]): string {
  return sha256(messagesText(prompt));
}

/** Identifies what a model said, whatever the prompt: 64 hex digits over messages and model. */
export function responseHash(response: Pick<ImportResponse, 'messages' | 'model'>): string {
  return sha256(JSON.stringify([response.model, messagesText(response.messages)]));
}

/**
 * Identifies what a row shows to annotators: its prompt and the set of its responses with their models, in any order.
 * Ids, tags, metadata and gold do not count, so the same content under another id is found to be the same. 64 hex digits.
 */
export function contentHash(row: Pick<ImportRow, 'prompt' | 'responses'>): string {
  const responses = row.responses.map((response) => responseHash(response)).sort();
  return sha256(JSON.stringify([messagesText(row.prompt), responses]));
}

/** The id of a row that came without one. */
export function rowIdFromContent(row: Pick<ImportRow, 'prompt' | 'responses'>): string {
  return rowIdFromHash(contentHash(row));
}

/** The same from a hash already at hand; 96 bits make an accidental clash among billions of rows unlikely. */
export function rowIdFromHash(hash: string): string {
  return `row-${hash.slice(0, 24)}`;
}
