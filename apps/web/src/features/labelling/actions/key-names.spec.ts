import { describe, expect, it } from '@jest/globals';
import { type KeyPress, keyCaps, keyNames } from './key-names.ts';

const press = (key: string, overrides: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...overrides,
});

describe('the name of a key', () => {
  it.each([
    ['a letter', press('a', { code: 'KeyA' }), 'A'],
    ['a letter under caps lock', press('A', { code: 'KeyA' }), 'A'],
    ['a letter with Shift', press('A', { code: 'KeyA', shiftKey: true }), 'Shift+A'],
    ['a letter of another layout', press('ф', { code: 'KeyA' }), 'A'],
    ['a letter with Ctrl', press('s', { ctrlKey: true }), 'Ctrl+S'],
    ['a sign, whatever makes it', press('=', { code: 'Digit0', shiftKey: true }), '='],
    ['the space bar', press(' ', { code: 'Space' }), 'Space'],
    ['a digit of the number pad', press('3', { code: 'Numpad3' }), '3'],
  ])('is that of %s', (_, event, name) => {
    expect(keyNames(event)[0]).toBe(name);
  });

  it.each([
    ['Option on a Mac', press('|', { code: 'Digit7', altKey: true }), '|'],
    ['AltGr', press('@', { code: 'KeyQ', ctrlKey: true, altKey: true }), '@'],
    ['a key that waits for a letter', press('Dead', { code: 'Quote', shiftKey: true }), '"'],
    ['such a key without Shift', press('Dead', { code: 'Backquote' }), '`'],
  ])('is the sign that %s makes', (_, event, name) => {
    expect(keyNames(event)).toEqual([name]);
  });

  it('is none with Alt and a letter, which belong to the system', () => {
    expect(keyNames(press('s', { altKey: true }))).toEqual([]);
  });

  it('is shown as keycaps', () => {
    expect(['Shift+A', 'Enter', 'ArrowUp', 'Space', '=', '+', 'Ctrl++'].map(keyCaps)).toEqual([
      ['Shift', 'A'],
      ['↵'],
      ['↑'],
      ['Space'],
      ['='],
      ['+'],
      ['Ctrl', '+'],
    ]);
  });
});
