import { describe, expect, it } from '@jest/globals';
import { preferencePairs } from './preference-pairs.ts';

describe('preferencePairs', () => {
  it('turns every pair by response id, whichever won', () => {
    expect(preferencePairs([['b'], ['a', 'c']])).toEqual([
      { first: 'a', second: 'b', outcome: 0 },
      { first: 'a', second: 'c', outcome: 0.5 },
      { first: 'b', second: 'c', outcome: 1 },
    ]);
  });

  it('gives K(K−1)/2 pairs', () => {
    const ranking = Array.from({ length: 16 }, (_, i) => [`r${i}`]);
    expect(preferencePairs(ranking)).toHaveLength(120);
  });

  it('says nothing of the rest among themselves where only the best was asked for', () => {
    expect(preferencePairs([['b'], ['a', 'c']], 'best')).toEqual([
      { first: 'a', second: 'b', outcome: 0 },
      { first: 'b', second: 'c', outcome: 1 },
    ]);
    expect(
      preferencePairs(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        'best',
      ),
    ).toHaveLength(5);
    expect(preferencePairs([['a', 'b', 'c']], 'best').map(({ outcome }) => outcome)).toEqual([0.5, 0.5, 0.5]);
  });
});
