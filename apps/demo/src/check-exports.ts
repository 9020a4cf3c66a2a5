import type { ExportFormat } from '@pairwright/dataset';
import { checkNative } from './check-native.ts';
import { checkTrl, type TrlRow } from './check-trl.ts';
import type { Checklist } from './checklist.ts';
import type { DemoProject } from './demo-project.ts';
import type { ExportedFile } from './export-snapshot.ts';
import { differenceOfShape, readJsonLines } from './json-lines.ts';
import type { NativeExportRow } from './native-export-row.ts';

/**
 * Reads every exported file back: all lines are JSON of one shape, the native one holds what the annotators did, and
 * TRL's what follows from it.
 *
 * @returns the native rows.
 */
export async function checkExports(
  checklist: Checklist,
  files: readonly ExportedFile[],
  { settings }: DemoProject,
  answered: readonly string[],
  comparisons: number,
): Promise<NativeExportRow[]> {
  const rowsOf = new Map<ExportFormat, object[]>();
  const misshapen: string[] = [];
  for (const { format, path } of files) {
    const rows = await readJsonLines<object>(path);
    const difference = differenceOfShape(rows);
    if (difference !== null) misshapen.push(`${format}: ${difference}`);
    rowsOf.set(format, rows);
  }
  checklist.check(
    `all ${files.length} files hold JSON objects of one shape each`,
    misshapen.length === 0,
    misshapen.join('; '),
  );
  const native = rowsOf.get('native') as NativeExportRow[];
  checkNative(checklist, native, answered, comparisons);
  checkTrl(checklist, rowsOf.get('trl') as TrlRow[], native, (settings.strengthLabels ?? []).length > 0);
  return native;
}
