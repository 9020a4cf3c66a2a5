import { describe, expect, it } from '@jest/globals';
import { directionOf } from './direction.ts';

describe('directionOf', () => {
  it.each([
    ['en', 'ltr'],
    ['zh-CN', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
  ])('sets %p %p', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});
