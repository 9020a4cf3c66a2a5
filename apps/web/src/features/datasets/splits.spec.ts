import { describe, expect, it } from '@jest/globals';
import { defaultPercents, sharesOf, splitsProblem, splitWords } from './splits.ts';

describe('splitsProblem', () => {
  it('wants a hundred in all', () => {
    expect(splitsProblem(defaultPercents)).toBeUndefined();
    expect(splitsProblem({ train: 33.3, validation: 33.3, test: 33.4 })).toBeUndefined();
    expect(splitsProblem({ train: 90, validation: 5, test: 4 })).toEqual({ kind: 'sum', percent: 99 });
  });

  it('wants no negative share and a number', () => {
    expect(splitsProblem({ train: 110, validation: -10, test: 0 })).toEqual({ kind: 'negative' });
    expect(splitsProblem({ train: Number.NaN, validation: 50, test: 50 })).toEqual({ kind: 'negative' });
  });
});

describe('sharesOf', () => {
  it('makes shares of percents', () => {
    expect(sharesOf(defaultPercents)).toEqual({ train: 0.9, validation: 0.05, test: 0.05 });
  });
});

describe('splitWords', () => {
  it('reads shares as percents, in the order of their names', () => {
    expect(splitWords({ test: 0.05, train: 0.9, validation: 0.05 })).toBe('90 / 5 / 5');
  });

  it('says nothing of what are no shares', () => {
    expect(splitWords(null)).toBeUndefined();
    expect(splitWords({})).toBeUndefined();
    expect(splitWords({ train: 'x' })).toBeUndefined();
  });
});
