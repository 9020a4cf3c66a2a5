import { describe, expect, it } from '@jest/globals';
import { isRightAnswer } from './is-right-answer.ts';

const groups = (text: string): string[][] => text.split(' > ').map((group) => [...group]);
const isRight = (known: string, given: string, mode: 'FULL' | 'BEST' = 'FULL'): boolean =>
  isRightAnswer(groups(known), groups(given), mode);

describe('an order of all responses', () => {
  it.each([
    ['a > b', 'a > b'],
    ['a > b > c', 'a > b > c'],
    ['ab > c', 'a > b > c'],
    ['ab > c', 'b > a > c'],
    ['ab > c', 'ab > c'],
    ['a > bc > d', 'a > c > b > d'],
    ['abc', 'c > a > b'],
    ['abc', 'abc'],
  ])('of which %s is known is right as %s', (known, given) => {
    expect(isRight(known, given)).toBe(true);
  });

  it.each([
    ['a > b', 'b > a'],
    ['a > b', 'ab'],
    ['a > b > c', 'a > c > b'],
    ['a > b > c', 'ab > c'],
    ['a > b > c', 'abc'],
    ['ab > c', 'a > c > b'],
    ['ab > c', 'a > bc'],
    ['ab > cd', 'a > c > b > d'],
    ['a > bc > d', 'a > b > cd'],
  ])('of which %s is known is wrong as %s', (known, given) => {
    expect(isRight(known, given)).toBe(false);
  });
});

describe('a choice of the best', () => {
  it.each([
    ['a > b > c', 'a > bc', true],
    ['a > b > c', 'b > ac', false],
    ['a > b > c', 'ab > c', false],
    ['ab > c', 'a > bc', true],
    ['ab > c', 'b > ac', true],
    ['ab > c', 'ab > c', true],
    ['ab > c', 'abc', false],
    ['abc', 'c > ab', true],
  ])('where %s is known and %s is said: %j', (known, given, expected) => {
    expect(isRight(known, given, 'BEST')).toBe(expected);
  });
});
