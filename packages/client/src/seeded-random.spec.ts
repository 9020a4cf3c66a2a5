import { describe, expect, it } from '@jest/globals';
import { SeededRandom } from './seeded-random.ts';

function draw(count: number, next: () => number): number[] {
  return Array.from({ length: count }, next);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('SeededRandom', () => {
  it('repeats a stream from its seed, and gives another seed another one', () => {
    const [a, b, c] = ['x', 'x', 'y'].map((seed) => {
      const random = new SeededRandom(seed);
      return draw(5, () => random.uniform());
    });
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });

  it('is uniform, normal and Gumbel to their first moments', () => {
    const random = new SeededRandom('moments');
    const uniform = draw(20_000, () => random.uniform());
    expect(Math.min(...uniform)).toBeGreaterThan(0);
    expect(Math.max(...uniform)).toBeLessThan(1);
    expect(mean(uniform)).toBeCloseTo(0.5, 1);
    const normal = draw(20_000, () => random.normal());
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1);
    // The mean of a standard Gumbel is the Euler–Mascheroni constant.
    expect(mean(draw(20_000, () => random.gumbel()))).toBeCloseTo(0.5772, 1);
  });
});
