import type { JsonValue } from '../rows/json-value.ts';

/** Whether there is nothing: Parquet has every field in every message. */
export function isAbsent(value: JsonValue | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
