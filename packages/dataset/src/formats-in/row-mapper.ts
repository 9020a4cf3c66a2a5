import type { ImportRow, ModelOutput, TaskKind } from '../rows/import-row.ts';
import type { JsonObject } from '../rows/json-value.ts';
import type { ImportLimits } from './import-limits.ts';
import type { RowReport } from './row-report.ts';

/** What a mapper knows besides the row. */
export interface MappingContext {
  kind: TaskKind;
  limits: ImportLimits;
}

/** What a row of a file becomes. */
export type MappedRow = { row: ImportRow } | { output: ModelOutput };

/** Maps a row of one format to the canonical one; undefined once the report has an error. */
export type RowMapper = (
  row: JsonObject,
  report: RowReport,
  context: MappingContext,
) => MappedRow | undefined;
