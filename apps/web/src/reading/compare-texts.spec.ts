import { describe, expect, it } from '@jest/globals';
import { compareTexts } from './compare-texts.ts';

const said = (text: string, ranges: readonly number[]) =>
  Array.from({ length: ranges.length / 2 }, (_, index) =>
    text.slice(ranges[2 * index], ranges[2 * index + 1]),
  );

function compare(before: string, after: string) {
  const { sides, commonWords, isRough } = compareTexts(before, after);
  return {
    before: said(before, sides[0].ranges),
    after: said(after, sides[1].ranges),
    words: [sides[0].words, sides[1].words],
    commonWords,
    isRough,
  };
}

/** A long text of few words, the same for the same seed. */
const scrambled = (seed: number) =>
  Array.from({ length: 180_000 }, (_, index) => 'abcde'[((index * index * seed) >> 3) % 5]).join(' ');

describe('the difference of two texts', () => {
  it('is what only one of them says, word by word', () => {
    expect(compare('The cat sat on the mat.', 'The old cat lay on the mat.')).toEqual({
      before: ['sat'],
      after: ['old', 'lay'],
      words: [1, 2],
      commonWords: 5,
      isRough: false,
    });
  });

  it('is nothing between texts that differ by spaces alone', () => {
    expect(compare('one  two\nthree', 'one two three')).toMatchObject({
      before: [],
      after: [],
      words: [0, 0],
    });
  });

  it('joins neighbouring words, but not over the end of a line', () => {
    expect(compare('same one two\nthree four same', 'same same').before).toEqual(['one two', 'three four']);
  });

  it('takes a sign between two changes as part of them', () => {
    expect(compare('red, green', 'blue, yellow')).toMatchObject({
      before: ['red, green'],
      after: ['blue, yellow'],
    });
  });

  it('tells case and accents apart, and keeps a word with its apostrophe', () => {
    expect(compare("Cafe don't", "Café don't")).toMatchObject({ before: ['Cafe'], after: ['Café'] });
  });

  it('finds the words of a language without spaces', () => {
    expect(compare('我喜欢红色的苹果', '我喜欢绿色的苹果')).toMatchObject({
      before: ['红色'],
      after: ['绿色'],
    });
  });

  it('finds nothing in common where nothing is', () => {
    expect(compare('alpha beta', 'gamma')).toMatchObject({ words: [2, 1], commonWords: 0 });
  });

  it('of two megabytes is told, roughly', () => {
    const { sides, isRough } = compareTexts(scrambled(7), scrambled(11));
    expect(isRough).toBe(true);
    expect(sides[0].words).toBeGreaterThan(0);
  });
});
