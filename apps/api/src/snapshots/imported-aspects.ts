import type { JsonObject, JsonValue } from '@pairwright/dataset';

/** What a judgement says of a project's aspects, with the imported ids of responses in the place of ours. */
export function importedAspects(aspects: JsonObject, imported: (id: string) => string): JsonObject {
  return mapped(aspects, (name, said) => [name, isObject(said) ? importedAspect(said, imported) : said]);
}

function importedAspect(said: JsonObject, imported: (id: string) => string): JsonObject {
  return mapped(said, (key, value) => {
    if (key === 'preferred' && typeof value === 'string') return [key, imported(value)];
    if (key === 'ratings' && isObject(value))
      return [key, mapped(value, (id, label) => [imported(id), label])];
    return [key, value];
  });
}

/** fromEntries defines properties, so that one named __proto__ stays the plain one it is. */
function mapped(
  object: JsonObject,
  change: (key: string, value: JsonValue) => [string, JsonValue],
): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => change(key, value)));
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
