import { badInput } from '../platform/errors/coded-error.ts';

export const mostGuidelines = 100_000;
const mostChanges = 2000;

/** Guidelines as they are kept. Throws BAD_USER_INPUT when they are too long. */
export function checkGuidelines(text: string): string {
  if (text.length > mostGuidelines)
    throw badInput('guidelines', `has ${text.length} characters; allowed are at most ${mostGuidelines}.`);
  return text;
}

/** What annotators are told of a new version; null where that is nothing. Throws BAD_USER_INPUT when it is too long. */
export function checkChanges(changes: string | null): string | null {
  const trimmed = changes?.trim() ?? '';
  if (trimmed.length > mostChanges)
    throw badInput('changes', `has ${trimmed.length} characters; allowed are at most ${mostChanges}.`);
  return trimmed === '' ? null : trimmed;
}
