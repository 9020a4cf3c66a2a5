import { describe, expect, it } from '@jest/globals';
import { bestOf, chooseBest, tieBest } from './best-draft.ts';
import { emptyRanking } from './ranking-draft.ts';

const empty = emptyRanking(4, true);

describe('the best of several', () => {
  it('is one response, and another when another is chosen', () => {
    const first = chooseBest(empty, 2);
    expect(bestOf(first)).toEqual([2]);
    expect(bestOf(chooseBest(first, 0))).toEqual([0]);
    expect(chooseBest(first, 2)).toBe(first);
  });

  it('is shared where ties are allowed, and given up again; the last one stays', () => {
    const two = tieBest(chooseBest(empty, 2), 0);
    expect(bestOf(two)).toEqual([2, 0]);
    expect(bestOf(tieBest(two, 2))).toEqual([0]);
    expect(bestOf(tieBest(tieBest(two, 2), 0))).toEqual([0]);
    expect(bestOf(tieBest(empty, 3))).toEqual([3]);
  });

  it('is never shared where ties are not', () => {
    const strict = chooseBest(emptyRanking(4, false), 2);
    expect(tieBest(strict, 0)).toBe(strict);
  });
});
