import { describe, expect, it } from '@jest/globals';
import { possibleLeaders, ratingRange } from './rating-scale.ts';

describe('ratingRange', () => {
  it('covers every interval with a margin', () => {
    expect(
      ratingRange([
        { lower: 900, upper: 1000 },
        { lower: 1050, upper: 1150 },
      ]),
    ).toEqual([890, 1160]);
  });

  it('is round about the mean without models', () => {
    expect(ratingRange([])).toEqual([900, 1100]);
  });
});

describe('possibleLeaders', () => {
  it('counts the intervals that reach the leader’s', () => {
    const entries = [
      { lower: 1100, upper: 1240 },
      { lower: 1040, upper: 1170 },
      { lower: 980, upper: 1099 },
    ];
    expect(possibleLeaders(entries)).toBe(2);
  });

  it('is the leader alone when nobody reaches it, and nobody without models', () => {
    expect(
      possibleLeaders([
        { lower: 1100, upper: 1240 },
        { lower: 980, upper: 1050 },
      ]),
    ).toBe(1);
    expect(possibleLeaders([])).toBe(0);
  });
});
