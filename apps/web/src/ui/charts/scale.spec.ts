import { describe, expect, it } from '@jest/globals';
import { interpolate, linePath, niceTicks, shortNumber } from './scale.ts';

describe('interpolate', () => {
  it('maps ends to ends and keeps proportion', () => {
    expect(interpolate(0, [0, 10], [100, 200])).toBe(100);
    expect(interpolate(10, [0, 10], [100, 200])).toBe(200);
    expect(interpolate(2.5, [0, 10], [200, 100])).toBe(175);
  });

  it('puts a range without length in the middle', () => {
    expect(interpolate(3, [3, 3], [0, 10])).toBe(5);
  });
});

describe('niceTicks', () => {
  it('steps by one, two or five times a power of ten', () => {
    expect(niceTicks(0, 18_000, 4)).toEqual([0, 5000, 10_000, 15_000]);
    expect(niceTicks(900, 1241, 4)).toEqual([900, 1000, 1100, 1200]);
    expect(niceTicks(0, 3, 4)).toEqual([0, 1, 2, 3]);
  });

  it('stays within the range', () => {
    for (const high of [1, 7, 49, 312, 99_999]) {
      const ticks = niceTicks(0, high, 4);
      expect(ticks.at(0)).toBe(0);
      expect(ticks.at(-1)).toBeLessThanOrEqual(high);
    }
  });

  it('is one tick where there is no range', () => {
    expect(niceTicks(5, 5, 4)).toEqual([5]);
  });
});

describe('shortNumber', () => {
  it('shortens thousands and millions', () => {
    expect([0, 500, 5000, 12_500, 2_000_000].map(shortNumber)).toEqual(['0', '500', '5k', '12.5k', '2M']);
  });
});

describe('linePath', () => {
  it('moves to the first point and lines to the others', () => {
    expect(
      linePath([
        [0, 1.26],
        [2, 3],
      ]),
    ).toBe('M0 1.3L2 3');
  });
});
