import { describe, expect, it } from '@jest/globals';
import { initialsOf } from './initials.ts';

describe('initialsOf', () => {
  it.each([
    ['Mara Okafor', 'MO'],
    ['ada', 'A'],
    ['  Anna  Maria de Vries ', 'AV'],
    ['𠮷野 家', '𠮷家'],
    ['', '?'],
  ])('of %p is %p', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
