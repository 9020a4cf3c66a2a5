import { describe, expect, it } from '@jest/globals';
import { textTable } from './text-table.ts';

describe('textTable', () => {
  it('sets words to the left and numbers to the right', () => {
    expect(
      textTable(
        ['step', 'time'],
        [
          ['Import', '0.4 s'],
          ['Judging', '12.0 s'],
        ],
      ),
    ).toBe(['step       time', '───────  ──────', 'Import    0.4 s', 'Judging  12.0 s'].join('\n'));
  });
});
