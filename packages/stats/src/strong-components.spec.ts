import { describe, expect, it } from '@jest/globals';
import { strongComponents } from './strong-components.ts';

describe('strongComponents', () => {
  it('finds a circle as one component', () => {
    expect(strongComponents([[1], [2], [0]])).toEqual([[0, 1, 2]]);
  });

  it('splits a chain into its nodes', () => {
    expect(strongComponents([[1], [2], []])).toEqual([[0], [1], [2]]);
  });

  it('keeps apart two circles that one edge joins', () => {
    expect(strongComponents([[2], [3], [0, 1], [1]])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('follows a circle of a hundred thousand nodes without overflowing the stack', () => {
    const n = 100_000;
    const circle = Array.from({ length: n }, (_, i) => [(i + 1) % n]);
    expect(strongComponents(circle)).toHaveLength(1);
  });
});
