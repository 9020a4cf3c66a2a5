import type { BenchResult } from './result.ts';

const HEADINGS = ['bench', 'setting', 'measured', 'floor', 'ratio', 'p50', 'p95', 'p99'];

/** Sets the results in columns. */
export function resultTable(results: readonly BenchResult[]): string {
  const rows = results.map(({ bench, setting, unit, measured, floor, ratio, p50Ms, p95Ms, p99Ms }) => [
    bench,
    setting,
    `${measured.toFixed(unit === '' ? 3 : 0)} ${unit}`.trimEnd(),
    floor === null ? '–' : `${floor.toFixed(0)} ${unit}`,
    ratio === null ? '–' : ratio.toFixed(2),
    ...[p50Ms, p95Ms, p99Ms].map((time) => (time === undefined ? '' : `${time.toFixed(1)} ms`)),
  ]);
  const widths = HEADINGS.map((heading, i) =>
    Math.max(heading.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  return [HEADINGS, widths.map((width) => '─'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
