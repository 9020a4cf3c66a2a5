/** A number of a floating-point column: written with its point (1.0), so that no reader takes the column for integers. */
export class Float {
  constructor(readonly value: number) {}
}

/** A null that knows what stands in its place elsewhere, for files whose columns have types. */
export class Missing {
  constructor(readonly example: ExportValue) {}
}

export type ExportValue =
  string | number | boolean | null | Float | Missing | readonly ExportValue[] | ExportRecord;

/** A line of an export; its keys are written in the order they stand. */
export interface ExportRecord {
  readonly [column: string]: ExportValue;
}

/** What line readers other than ours split at, beside the line feed. */
const LINE_SEPARATORS = ['\u0085', '\u2028', '\u2029'] as const;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * A record as one line of JSON with a line feed at its end. U+0085, U+2028 and U+2029 are escaped, and half surrogate
 * pairs, which Arrow refuses, become U+FFFD.
 */
export function recordLine(record: ExportRecord): string {
  let line = jsonText(record);
  if (line.includes('\\ud')) line = jsonText(withoutLoneSurrogates(record));
  // Three searches for one character are ten times as fast as one regular expression.
  for (const separator of LINE_SEPARATORS) {
    if (line.includes(separator)) line = line.replaceAll(separator, unicodeEscape);
  }
  return `${line}\n`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function jsonText(value: ExportValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Float) return floatText(value.value);
  if (value instanceof Missing) return 'null';
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`;
  let text = '';
  for (const key of Object.keys(value)) {
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${jsonText(value[key] ?? null)}`;
  }
  return `{${text}}`;
}

function floatText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`an export holds finite numbers only, found ${value}`);
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(1) : String(value);
}

/** Array.isArray does not narrow a readonly list. */
export function isList(value: ExportValue): value is readonly ExportValue[] {
  return Array.isArray(value);
}

/** A value whose half surrogate pairs became U+FFFD, in its keys as well. */
export function withoutLoneSurrogates(value: ExportValue): ExportValue {
  if (typeof value === 'string') return value.replace(LONE_SURROGATES, '\ufffd');
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Float || value instanceof Missing) return value;
  if (isList(value)) return value.map(withoutLoneSurrogates);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.replace(LONE_SURROGATES, '\ufffd'),
      withoutLoneSurrogates(item),
    ]),
  );
}
