import { describe, expect, it } from '@jest/globals';
import { en } from '../../messages/door/en.tsx';
import { minPasswordLength, passwordLength } from './password-length.ts';

const hint = (password: string) => en.setUp.passwordHint(passwordLength(password), minPasswordLength);

describe('the hint under a password being chosen', () => {
  it('says how many characters there are and how many are wanted', () => {
    expect(hint('')).toBe('8 characters or more; anything goes.');
    expect(hint('seven c')).toBe('7 of at least 8 characters; anything goes.');
    expect(hint('eight ch')).toBe('✓ 8 characters; 8 or more, anything goes.');
  });

  it('counts what a person would count', () => {
    expect(passwordLength('👍'.repeat(6))).toBe(6);
  });
});
