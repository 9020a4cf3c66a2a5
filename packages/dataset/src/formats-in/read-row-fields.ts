import type { RowFields } from '../rows/import-row.ts';
import { isJsonObject, quoteShort, type JsonObject, type JsonValue } from '../rows/json-value.ts';
import type { ImportLimits } from './import-limits.ts';
import type { StrayFields } from './stray-fields.ts';
import type { RowReport } from './row-report.ts';

export const ROW_FIELDS = [
  'category',
  'language',
  'license',
  'source_url',
  'tags',
  'priority',
  'metadata',
] as const;

const MAX_URL_CHARACTERS = 2_048;
const MAX_PRIORITY = 1_000_000;

/** Reads an optional short text: null when absent, null or empty. */
export function readLabel(
  value: JsonValue | undefined,
  field: string,
  report: RowReport,
  maxCharacters: number,
): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') {
    report.wrongType(field, value, 'a text or null');
    return null;
  }
  if (value.length > maxCharacters) {
    report.error('TOO_LONG', field, `${field} has ${value.length} characters; ${maxCharacters} are allowed`);
  }
  return value;
}

/** Reads an id that is there: 1 to `maxCharacters` characters, not blank. */
export function readId(
  value: JsonValue | undefined,
  field: string,
  report: RowReport,
  maxCharacters: number,
): string | undefined {
  if (typeof value === 'number') {
    return report.error(
      'WRONG_TYPE',
      field,
      `${field} must be a text, found the number ${value}; write "${value}"`,
    );
  }
  if (typeof value !== 'string') return report.wrongType(field, value, 'a text');
  if (value.trim() === '') return report.error('EMPTY_VALUE', field, `${field} is empty`);
  if (value.length > maxCharacters) {
    return report.error(
      'TOO_LONG',
      field,
      `${field} has ${value.length} characters, found ${quoteShort(value)}; ${maxCharacters} are allowed`,
    );
  }
  return value;
}

export function readObject(
  value: JsonValue | undefined,
  field: string,
  report: RowReport,
): JsonObject | null {
  if (value === undefined || value === null) return null;
  if (isJsonObject(value)) return value;
  report.wrongType(field, value, 'an object or null');
  return null;
}

function readTags(value: JsonValue | undefined, report: RowReport, limits: ImportLimits): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report.wrongType('tags', value, 'a list of texts or null');
    return [];
  }
  if (value.length > limits.maxTags) {
    report.error('TOO_LONG', 'tags', `tags has ${value.length} entries; ${limits.maxTags} are allowed`);
    return [];
  }
  const tags = value.map((tag, index) => readId(tag, `tags[${index}]`, report, limits.maxLabelCharacters));
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}

function readPriority(value: JsonValue | undefined, report: RowReport): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== 'number') {
    report.wrongType('priority', value, 'an integer');
    return 0;
  }
  if (!Number.isInteger(value) || Math.abs(value) > MAX_PRIORITY) {
    report.error(
      'WRONG_TYPE',
      'priority',
      `priority must be an integer from -${MAX_PRIORITY} to ${MAX_PRIORITY}, found ${value}`,
    );
  }
  return value;
}

/** Reads what every format may say of a row. Faults are reported; what is absent gets its neutral value. */
export function readRowFields(row: JsonObject, report: RowReport, limits: ImportLimits): RowFields {
  const label = (field: string) => readLabel(row[field], field, report, limits.maxLabelCharacters);
  return {
    category: label('category'),
    language: label('language'),
    license: label('license'),
    source_url: readLabel(row['source_url'], 'source_url', report, MAX_URL_CHARACTERS),
    tags: readTags(row['tags'], report, limits),
    priority: readPriority(row['priority'], report),
    metadata: readObject(row['metadata'], 'metadata', report) ?? {},
  };
}

/**
 * The metadata with the fields that the format does not know. A field goes under its own name, or under `row.` and its
 * name where the metadata has that already; a field inside a message or response goes under its path.
 */
export function keepUnknownFields(
  metadata: JsonObject,
  row: JsonObject,
  known: ReadonlySet<string>,
  stray: StrayFields,
  report: RowReport,
): JsonObject {
  const kept: Array<[string, JsonValue]> = [];
  for (const field of Object.keys(row)) {
    if (known.has(field)) continue;
    const name = Object.hasOwn(metadata, field) ? `row.${field}` : field;
    kept.push([name, row[field] as JsonValue]);
    report.unknownField(field, name);
  }
  for (const [path, pattern, value] of stray) {
    kept.push([path, value]);
    report.unknownField(pattern, path);
  }
  // fromEntries defines properties, so that a field named __proto__ is kept as the plain field it is.
  return kept.length === 0 ? metadata : Object.fromEntries([...Object.entries(metadata), ...kept]);
}
