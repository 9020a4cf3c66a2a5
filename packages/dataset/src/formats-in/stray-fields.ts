import type { JsonObject, JsonValue } from '../rows/json-value.ts';

/** Fields of messages and responses that are not known, by where they stood, e.g. `prompt[0].score`. */
export type StrayFields = Array<[path: string, pattern: string, value: JsonValue]>;

/** Gathers the fields of an object that are not known. */
export function keepStray(
  item: JsonObject,
  field: string,
  known: readonly string[],
  stray: StrayFields,
): void {
  const unknown = Object.keys(item).filter((key) => !known.includes(key));
  const pattern = field.replace(/\[\d+\]/g, '[]');
  for (const key of unknown) stray.push([`${field}.${key}`, `${pattern}.${key}`, item[key] as JsonValue]);
}
