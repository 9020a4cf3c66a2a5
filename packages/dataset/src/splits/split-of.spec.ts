import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { userSays } from '../../test/make-rows.ts';
import { promptHash } from '../rows/content-hash.ts';
import { DEFAULT_SPLITS, parseSplits, splitOf } from './split-of.ts';

describe('splitOf', () => {
  it('puts shares of the prompts into the splits', () => {
    const counts: Record<string, number> = {};
    for (let i = 0; i < 20_000; i++) {
      const split = splitOf(promptHash(userSays(`question ${i}`)), DEFAULT_SPLITS);
      counts[split] = (counts[split] ?? 0) + 1;
    }
    // Four standard deviations around the shares.
    expect(Math.abs((counts['train'] ?? 0) - 18_000)).toBeLessThan(170);
    expect(Math.abs((counts['validation'] ?? 0) - 1_000)).toBeLessThan(125);
    expect(Math.abs((counts['test'] ?? 0) - 1_000)).toBeLessThan(125);
  });

  it('never changes: these prompts are where they were when it was written', () => {
    const splits = ['2+2?', 'Hi', 'Who are you?', 'Write a poem.'].map((text) =>
      splitOf(promptHash(userSays(text)), { a: 0.5, b: 0.5 }),
    );
    expect(splits).toEqual(['a', 'a', 'b', 'a']);
  });

  it('does not depend on the order of the names, and gives none an empty share', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 100 }), (text, percent) => {
        const hash = promptHash(userSays(text));
        const [train, test] = [percent / 100, 1 - percent / 100];
        const split = splitOf(hash, { train, test });
        expect(splitOf(hash, { test, train })).toBe(split);
        expect({ train, test }[split]).toBeGreaterThan(0);
      }),
    );
  });

  it('takes nothing but a prompt hash', () => {
    expect(() => splitOf('row-1', DEFAULT_SPLITS)).toThrow('not a prompt hash: "row-1"');
  });
});

describe('parseSplits', () => {
  it('takes shares that sum to 1, within rounding', () => {
    expect(parseSplits({ a: 0.1, b: 0.2, c: 0.7 })).toEqual({ a: 0.1, b: 0.2, c: 0.7 });
  });

  it.each<[unknown, RegExp]>([
    [null, /must be an object of shares by name, found null/],
    [[0.5, 0.5], /must be an object of shares by name, found \[0.5,0.5\]/],
    [{}, /name at least one split/],
    [{ train: 0.9 }, /must sum to 1, found a sum of 0.9/],
    [{ train: 0.9, test: 0.2 }, /must sum to 1, found a sum of 1.1/],
    [{ train: '1' }, /the share of train must be a number from 0 to 1, found "1"/],
    [{ train: 2, test: -1 }, /the share of train must be a number from 0 to 1, found 2/],
    [{ train: Number.NaN }, /the share of train must be a number from 0 to 1/],
    [{ 'train/x': 1 }, /the name "train\/x" is not 1 to 40 letters/],
    [{ all: 1 }, /"all" is no split/],
  ])('refuses %j', (splits, message) => {
    expect(() => parseSplits(splits)).toThrow(message);
  });
});
