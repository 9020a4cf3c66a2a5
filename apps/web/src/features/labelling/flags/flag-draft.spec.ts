import { describe, expect, it } from '@jest/globals';
import { flagsOf, offeredFlags, toFlags, toggleFlag } from './flag-draft.ts';

const unsafe = { flag: 'unsafe', response: 1 };
const language = { flag: 'wrong language', response: null };

describe('flags', () => {
  it('are set and removed, of the item and of a response apart', () => {
    const flags = toggleFlag(toggleFlag([], unsafe), { ...unsafe, response: null });
    expect(flagsOf(flags, 1)).toEqual(['unsafe']);
    expect(flagsOf(flags, 0)).toEqual([]);
    expect(toggleFlag(flags, unsafe)).toEqual([{ flag: 'unsafe', response: null }]);
  });

  it('offer those of the project, then what was said in other words', () => {
    expect(offeredFlags(['unsafe'], [unsafe, { flag: 'cut off', response: 0 }])).toEqual([
      'unsafe',
      'cut off',
    ]);
  });

  it('are sent apart: of the item, and of responses by their ids', () => {
    expect(toFlags([unsafe, language], ['x', 'y'])).toEqual({
      flags: ['wrong language'],
      flagged: [{ responseId: 'y', flag: 'unsafe' }],
    });
  });
});
