import { describe, expect, it } from '@jest/globals';
import { compareTexts } from '../../../reading/compare-texts.ts';
import { comparedSide, shownText } from './compared.ts';

const say = (one: string, other: string, side: 0 | 1) =>
  comparedSide(compareTexts(one, other), side, 1 - side);

describe('what a column says of the difference', () => {
  it('is nothing where none is asked for', () => {
    expect(comparedSide('off', 0, 1)).toBeNull();
  });

  it('is how many words only it has', () => {
    expect(say('a b c', 'a c d e', 0)).toEqual({ with: 1, state: 'differs', words: 1, isRough: false });
    expect(say('a b c', 'a c d e', 1)).toEqual({ with: 0, state: 'differs', words: 2, isRough: false });
  });

  it('is plain where they are the same or share nothing', () => {
    expect(say('a b', 'a  b', 0)?.state).toBe('identical');
    expect(say('a b', 'c', 1)?.state).toBe('disjoint');
  });

  it('does not say that an empty answer has nothing in common', () => {
    expect(say('', 'a b', 0)).toMatchObject({ state: 'differs', words: 0 });
  });
});

describe('the text of a column', () => {
  it('is there once all of it is read', () => {
    const messages = [{ role: 'assistant', content: 'a' }];
    expect(shownText(messages, [undefined], false)).toBeNull();
    expect(shownText(messages, [undefined], true)).toBe('a\n\n');
  });
});
