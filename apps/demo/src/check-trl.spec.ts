import { describe, expect, it } from '@jest/globals';
import { Checklist } from './checklist.ts';
import { checkTrl, type TrlRow } from './check-trl.ts';
import { exportRow } from '../test/export-row.ts';

const SNAPSHOT = [
  exportRow({ a: 'yes', b: 'no', c: 'perhaps' }, [{ id: 'j1', ranking: [['b'], ['a', 'c']] }]),
  exportRow({ a: 'filled', b: ' ' }, [{ id: 'j2', ranking: [['a'], ['b']] }]),
];

function row(chosen: string, rejected: string, more: Partial<TrlRow> = {}): TrlRow {
  return {
    prompt: [{ role: 'user', content: 'How many?' }],
    chosen: [{ role: 'assistant', content: chosen }],
    rejected: [{ role: 'assistant', content: rejected }],
    ...more,
  };
}

const GOOD = [row('no', 'yes'), row('no', 'perhaps')];

function failuresOf(rows: readonly TrlRow[], hasStrength = false): string {
  const lines: string[] = [];
  checkTrl(new Checklist((line) => lines.push(line)), rows, SNAPSHOT, hasStrength);
  return lines.filter((line) => line.startsWith('  ✗')).join('\n');
}

describe('checkTrl', () => {
  it('passes the decided pairs, without ties and empty answers', () => {
    expect(failuresOf(GOOD)).toBe('');
    expect(
      failuresOf(
        GOOD.map((good) => ({ ...good, margin: 1 })),
        true,
      ),
    ).toBe('');
  });

  it('expects a pair as often as it was imported and decided', () => {
    const lines: string[] = [];
    const twice = [SNAPSHOT[0]!, SNAPSHOT[0]!];
    checkTrl(new Checklist((line) => lines.push(line)), [...GOOD, ...GOOD], twice, false);
    expect(lines.every((line) => line.startsWith('  ✓'))).toBe(true);
  });

  it.each([
    ['a pair the wrong way round', [row('yes', 'no'), GOOD[1]!], '1 that it does not decide, 1 left out'],
    ['a pair twice', [...GOOD, GOOD[0]!], '1 that it does not decide, 0 left out'],
    ['a pair that is left out', [GOOD[0]!], '0 that it does not decide, 1 left out'],
    ['an empty answer', [...GOOD, row('filled', ' ')], 'line 3: an answer is empty'],
    ['two answers that are the same', [...GOOD, row('no', 'no ')], 'line 3: both answers are the same'],
    [
      'a prompt that ends with the assistant',
      [row('no', 'yes', { prompt: [] }), GOOD[1]!],
      'line 1: the prompt',
    ],
    ['a margin that was not asked for', [{ ...GOOD[0]!, margin: 1 }, GOOD[1]!], 'line 1: an unasked margin'],
  ])('finds %s', (_, rows, failure) => {
    expect(failuresOf(rows)).toContain(failure);
  });

  it('finds a missing margin', () => {
    expect(failuresOf([{ ...GOOD[0]!, margin: 1 }, GOOD[1]!], true)).toContain('line 2: no margin');
  });
});
