import { describe, expect, it } from '@jest/globals';
import { median, quantile } from './quantile.ts';

describe('quantile', () => {
  it('takes the nearest rank, whatever the order', () => {
    const values = [15, 20, 35, 40, 50].reverse();
    expect([0, 0.05, 0.3, 0.4, 0.5, 1].map((p) => quantile(values, p))).toEqual([15, 15, 20, 20, 35, 50]);
    expect(median([3, 1, 2])).toBe(2);
  });

  it('is not a number without values', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});
