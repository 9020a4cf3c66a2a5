import type { JsonValue } from '../rows/json-value.ts';

/** Fields of messages and responses that are not known, by where they stood, e.g. `prompt[0].score`. */
export type StrayFields = Array<[path: string, pattern: string, value: JsonValue]>;
