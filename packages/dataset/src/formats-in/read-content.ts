import { describeValue, type JsonValue } from '../rows/json-value.ts';
import type { ImportLimits } from './import-limits.ts';
import type { RowReport } from './row-report.ts';

/** Reads a text, which may be empty. */
export function readContent(
  value: JsonValue | undefined,
  field: string,
  report: RowReport,
  limits: ImportLimits,
): string | undefined {
  if (typeof value !== 'string') {
    const hint = Array.isArray(value) ? ' (lists of content parts are not read)' : '';
    if (value === undefined) return report.missing(field, 'a text');
    return report.error('WRONG_TYPE', field, `${field} must be a text, found ${describeValue(value)}${hint}`);
  }
  if (value.length > limits.maxContentCharacters) {
    return report.error(
      'TOO_LONG',
      field,
      `${field} has ${value.length} characters; ${limits.maxContentCharacters} are allowed`,
    );
  }
  return value;
}
