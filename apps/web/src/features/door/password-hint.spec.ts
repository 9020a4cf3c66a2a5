import { describe, expect, it } from '@jest/globals';
import { passwordHint } from './password-hint.ts';

describe('passwordHint', () => {
  it('says how many characters there are and how many are wanted', () => {
    expect(passwordHint('')).toBe('12 characters or more; anything goes.');
    expect(passwordHint('eleven char')).toBe('11 of at least 12 characters; anything goes.');
    expect(passwordHint('twelve chars')).toBe('✓ 12 characters; 12 or more, anything goes.');
  });

  it('counts what a person would count', () => {
    expect(passwordHint('👍'.repeat(6))).toBe('6 of at least 12 characters; anything goes.');
  });
});
