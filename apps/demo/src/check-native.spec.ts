import { describe, expect, it } from '@jest/globals';
import { checkNative } from './check-native.ts';
import { Checklist } from './checklist.ts';
import type { NativeExportRow } from './native-export-row.ts';
import { exportRow } from '../test/export-row.ts';

const RANKING = [['a'], ['b']];
const judged = (id: string) => ({ id, ranking: RANKING });
const GOOD = exportRow({ a: 'yes', b: 'no' }, [judged('j1'), judged('j2'), judged('j3')]);

/** The checks that fail for these rows, where the annotators were answered with these judgements. */
function failuresOf(rows: NativeExportRow[], answered: string[], comparisons = rows.length): string[] {
  const lines: string[] = [];
  checkNative(new Checklist((line) => lines.push(line)), rows, answered, comparisons);
  return lines.filter((line) => line.startsWith('  ✗')).map((line) => line.slice(4));
}

describe('checkNative', () => {
  it('passes a snapshot of what was answered', () => {
    expect(failuresOf([GOOD], ['j3', 'j1', 'j2'])).toEqual([]);
  });

  it('finds a comparison that is not in it', () => {
    expect(failuresOf([GOOD], ['j1', 'j2', 'j3'], 2)).toEqual([
      'every one of 2 comparisons is a row: found 1',
    ]);
  });

  it('finds a lost judgement and one that is there twice', () => {
    expect(failuresOf([GOOD], ['j1', 'j2', 'j3', 'j4'])).toEqual([
      'the 4 judgements that were answered are in the snapshot, each once, and no others: found 3, 3 of them different',
    ]);
    const twice = exportRow({ a: 'yes', b: 'no' }, [judged('j1'), judged('j2'), judged('j2')]);
    expect(failuresOf([twice], ['j1', 'j2', 'j3'])).toContain(
      'every comparison has exactly 3 judgements, by different annotators: found 1 that have not',
    );
  });

  it('finds a judgement too many, even when it is not counted', () => {
    const surplus = { ...judged('j4'), counted: false };
    const row = exportRow({ a: 'yes', b: 'no' }, [judged('j1'), judged('j2'), judged('j3'), surplus]);
    expect(failuresOf([row], ['j1', 'j2', 'j3', 'j4'])).toEqual([
      'every comparison has exactly 3 judgements, by different annotators: found 1 that have not',
    ]);
  });

  it('finds a consensus that is not that of the judgements', () => {
    const wrong = { ...GOOD, consensus: { ...GOOD.consensus!, agreement: 0.5 } };
    expect(failuresOf([wrong], ['j1', 'j2', 'j3'])).toEqual([
      'every consensus follows from its judgements: found 1 that do not',
    ]);
  });

  it('finds a prompt in two splits', () => {
    const other = exportRow({ a: 'yes', b: 'no' }, [judged('j4'), judged('j5'), judged('j6')]);
    const failures = failuresOf([GOOD, { ...other, split: 'test' }], ['j1', 'j2', 'j3', 'j4', 'j5', 'j6']);
    expect(failures).toEqual(['every prompt is in one split only']);
  });
});
