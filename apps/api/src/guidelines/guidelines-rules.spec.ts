import { describe, expect, it } from '@jest/globals';
import { checkChanges, checkGuidelines } from './guidelines-rules.ts';

describe('guidelines', () => {
  it('may be empty, and are kept to the letter', () => {
    for (const text of ['', '  # What to look for\n\n']) expect(checkGuidelines(text)).toBe(text);
  });

  it('have at most a hundred thousand characters', () => {
    expect(checkGuidelines('x'.repeat(100_000))).toHaveLength(100_000);
    expect(() => checkGuidelines('x'.repeat(100_001))).toThrow(
      'guidelines: has 100001 characters; allowed are at most 100000.',
    );
  });
});

describe('what changed', () => {
  it.each([
    [null, null],
    [' \n', null],
    [' Ties are allowed now. ', 'Ties are allowed now.'],
  ])('is %j when %j is kept', (given, kept) => {
    expect(checkChanges(given)).toBe(kept);
  });

  it('has at most two thousand characters, those around it not counted', () => {
    expect(checkChanges(` ${'x'.repeat(2000)} `)).toHaveLength(2000);
    expect(() => checkChanges('x'.repeat(2001))).toThrow(
      'changes: has 2001 characters; allowed are at most 2000.',
    );
  });
});
