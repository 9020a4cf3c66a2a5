import { describe, expect, it } from '@jest/globals';
import { array, assert, integer, property } from 'fast-check';
import { changedTokens } from './changed-tokens.ts';

const kept = (row: readonly number[], changed: Uint8Array) => row.filter((_, index) => changed[index] === 0);

/** The length of a longest common subsequence, by the textbook table. */
function longestCommon(before: readonly number[], after: readonly number[]): number {
  let row = Array.from({ length: after.length + 1 }, () => 0);
  for (const token of before) {
    const next = [0];
    after.forEach((other, index) => {
      next.push(token === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return row[after.length] ?? 0;
}

function compare(before: readonly number[], after: readonly number[]) {
  const changed = changedTokens(Int32Array.from(before), Int32Array.from(after));
  return {
    before: kept(before, changed.before),
    after: kept(after, changed.after),
    isRough: changed.isRough,
  };
}

/** A long row of few tokens, the same for the same seed. */
const scrambled = (seed: number) =>
  Array.from({ length: 200_000 }, (_, index) => ((index * index * seed) >> 3) % 5);

describe('the tokens that changed', () => {
  it('leave the same tokens in both rows, and as many as can be', () => {
    const row = array(integer({ min: 0, max: 6 }), { maxLength: 40 });
    assert(
      property(row, row, (before, after) => {
        const same = compare(before, after);
        expect(same.before).toEqual(same.after);
        expect(same.before).toHaveLength(longestCommon(before, after));
        expect(same.isRough).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('leave the same tokens in both rows where they are long', () => {
    const before = Array.from({ length: 9_000 }, (_, index) => index);
    const after = before.flatMap((token) => (token % 7 === 0 ? [token + 10_000, token] : [token]));
    const same = compare(before, after);
    expect(same.before).toEqual(before);
    expect(same.after).toEqual(before);
  });

  it('are all of them, in bounded time, where long rows of few tokens have no order in common', () => {
    const same = compare(scrambled(7), scrambled(11));
    expect(same.before).toEqual(same.after);
    expect(same.isRough).toBe(true);
  });
});
