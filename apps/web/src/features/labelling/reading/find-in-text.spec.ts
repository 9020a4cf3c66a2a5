import { describe, expect, it } from '@jest/globals';
import { MOST_FOUND, findInText, firstAfter, stepIn } from './find-in-text.ts';

describe('finding', () => {
  it('goes by letters, whatever their case', () => {
    expect(findInText('Straße, STRASSE, straße', 'straße')).toEqual([
      [0, 6],
      [17, 23],
    ]);
    expect(findInText('Привет, ПРИВЕТ', 'привет')).toHaveLength(2);
  });

  it('takes any space for any other, over the end of a line too', () => {
    expect(findInText('one\n  two one two', ' one two ')).toEqual([
      [0, 9],
      [10, 17],
    ]);
  });

  it('takes signs for themselves', () => {
    expect(findInText('a.b a+b (a) [a-z] a/b \\', 'a.b')).toEqual([[0, 3]]);
    for (const sign of ['a+b', '(a)', '[a-z]', 'a/b', '\\']) {
      expect(findInText('a.b a+b (a) [a-z] a/b \\', sign)).toHaveLength(1);
    }
  });

  it('is not led astray by a letter that is longer in small', () => {
    expect(findInText('İİİ x', 'x')).toEqual([[4, 5]]);
  });

  it('finds nothing of nothing, and not without end', () => {
    expect(findInText('abc', '  ')).toEqual([]);
    expect(findInText('a'.repeat(9_000), 'a')).toHaveLength(MOST_FOUND);
  });

  it('begins where one is and goes round', () => {
    const found = findInText('x x x', 'x');
    expect(firstAfter(found, 1)).toBe(1);
    expect(firstAfter(found, 5)).toBe(0);
    expect(firstAfter([], 0)).toBe(-1);
    expect(stepIn(found, 2, 1)).toBe(0);
    expect(stepIn(found, 0, -1)).toBe(2);
    expect(stepIn([], -1, 1)).toBe(-1);
  });
});
