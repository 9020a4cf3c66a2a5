import { describe, expect, it } from '@jest/globals';
import { passwordHint } from './password-hint.ts';

describe('passwordHint', () => {
  it('says how many characters there are and how many are wanted', () => {
    expect(passwordHint('')).toBe('8 characters or more; anything goes.');
    expect(passwordHint('seven c')).toBe('7 of at least 8 characters; anything goes.');
    expect(passwordHint('eight ch')).toBe('✓ 8 characters; 8 or more, anything goes.');
  });

  it('counts what a person would count', () => {
    expect(passwordHint('👍'.repeat(6))).toBe('6 of at least 8 characters; anything goes.');
  });
});
