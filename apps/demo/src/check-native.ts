import { isDeepStrictEqual } from 'node:util';
import { consensusOf } from '@pairwright/stats';
import type { Checklist } from './checklist.ts';
import { JUDGEMENTS_PER_COMPARISON } from './demo-project.ts';
import type { NativeExportRow } from './native-export-row.ts';

/**
 * Checks that the snapshot holds what the annotators did, and nothing else.
 *
 * @param answered the ids of the judgements whose answer came back.
 */
export function checkNative(
  checklist: Checklist,
  rows: readonly NativeExportRow[],
  answered: readonly string[],
  comparisons: number,
): void {
  checklist.check(
    `every one of ${comparisons} comparisons is a row`,
    rows.length === comparisons,
    `${rows.length}`,
  );
  checkRedundancy(checklist, rows);
  checkNothingLost(checklist, rows, answered);
  const differing = rows.filter((row) => !isDeepStrictEqual(row.consensus, recomputedConsensus(row)));
  checklist.check(
    'every consensus follows from its judgements',
    differing.length === 0,
    `${differing.length} that do not`,
  );
  checklist.check('every prompt is in one split only', splitsPerPrompt(rows) === 1);
}

function checkRedundancy(checklist: Checklist, rows: readonly NativeExportRow[]): void {
  const wrong = rows.filter(({ judgements }) => {
    const annotators = new Set(judgements.map(({ annotator }) => annotator));
    const counted = judgements.filter((judgement) => judgement.counted);
    return [judgements, counted, [...annotators]].some(({ length }) => length !== JUDGEMENTS_PER_COMPARISON);
  });
  checklist.check(
    `every comparison has exactly ${JUDGEMENTS_PER_COMPARISON} judgements, by different annotators`,
    wrong.length === 0,
    `${wrong.length} that have not`,
  );
}

function checkNothingLost(
  checklist: Checklist,
  rows: readonly NativeExportRow[],
  answered: readonly string[],
): void {
  const kept = rows.flatMap(({ judgements }) => judgements.map(({ id }) => id)).sort();
  checklist.check(
    `the ${answered.length} judgements that were answered are in the snapshot, each once, and no others`,
    isDeepStrictEqual(answered.toSorted(), kept),
    `${kept.length}, ${new Set(kept).size} of them different`,
  );
}

function recomputedConsensus(row: NativeExportRow): unknown {
  const counted = row.judgements.filter((judgement) => judgement.counted);
  return consensusOf(
    counted,
    row.responses.map(({ id }) => id),
  );
}

function splitsPerPrompt(rows: readonly NativeExportRow[]): number {
  const splits = new Map<string, Set<string>>();
  for (const { prompt, split } of rows) {
    const key = JSON.stringify(prompt);
    splits.set(key, (splits.get(key) ?? new Set()).add(split));
  }
  return Math.max(...[...splits.values()].map((names) => names.size));
}
