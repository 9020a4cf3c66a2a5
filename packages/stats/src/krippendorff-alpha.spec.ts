import { describe, expect, it } from '@jest/globals';
import { krippendorffAlpha } from './krippendorff-alpha.ts';

const X = Number.NaN;

/** Turns a table of one row an observer, NaN where a value is missing, into the values of each unit. */
function unitsOf(observers: number[][]): number[][] {
  return (observers[0] ?? []).map((_, unit) =>
    observers.map((row) => row[unit] as number).filter((value) => !Number.isNaN(value)),
  );
}

/** Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", section C: four observers, twelve units. */
const KRIPPENDORFF_2011 = unitsOf([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, X, X, X],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, X, 3],
  [X, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, X],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, X],
]);

/** The three coders of Wikipedia's "Krippendorff's alpha". */
const THREE_CODERS = unitsOf([
  [X, X, X, X, X, 3, 4, 1, 2, 1, 1, 3, 3, X, 3],
  [1, X, 2, 1, 3, 3, 4, 3, X, X, X, X, X, X, X],
  [X, X, 2, 1, 3, 4, 4, X, 2, 1, 1, 3, 3, X, 4],
]);

describe('krippendorffAlpha', () => {
  it.each([
    ['nominal', 113 / 152, 0.743],
    ['ordinal', 0.8153875037548813, 0.815],
    ['interval', 0.8491071428571428, 0.849],
  ] as const)('gives the published %s alpha of Krippendorff (2011)', (level, exact, published) => {
    expect(krippendorffAlpha(KRIPPENDORFF_2011, level)).toBeCloseTo(exact, 9);
    expect(krippendorffAlpha(KRIPPENDORFF_2011, level)).toBeCloseTo(published, 3);
  });

  it.each([
    ['nominal', 0.691358024691358],
    ['ordinal', 0.8067214199413152],
    ['interval', 0.8108448928121059],
  ] as const)('leaves missing values out, %s', (level, exact) => {
    expect(krippendorffAlpha(THREE_CODERS, level)).toBeCloseTo(exact, 9);
  });

  it('gives the published alpha of two coders on binary data', () => {
    const table = [
      [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
      [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    ];
    expect(krippendorffAlpha(unitsOf(table), 'nominal')).toBeCloseTo(0.095238095, 8);
  });

  it('is 1 where all agree, and undefined without variation or without a unit of two values', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        'ordinal',
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'nominal',
      ),
    ).toBeNull();
    expect(krippendorffAlpha([[1], [2], []], 'interval')).toBeNull();
  });
});
