export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const SHOWN_CHARACTERS = 40;

/** What a value is, for error messages: its kind, and a scalar's own text, cut short. */
export function describeValue(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${quoteShort(value)}`;
  return `the ${typeof value} ${value}`;
}

/** A text in JSON quotes, at most 40 characters of it. */
export function quoteShort(text: string): string {
  const characters = Array.from(text.slice(0, SHOWN_CHARACTERS * 2));
  const isCut = characters.length > SHOWN_CHARACTERS || text.length > SHOWN_CHARACTERS * 2;
  return JSON.stringify(characters.slice(0, SHOWN_CHARACTERS).join('') + (isCut ? '…' : ''));
}
