import { describe, expect, it } from '@jest/globals';
import { type KeyPress, keyNames } from './key-names.ts';
import { actsInForce, isWholeKey, keyRefusal } from './key-refusal.ts';
import type { Action } from './keymap.ts';

const action = (id: string, key: string, overrides: Partial<Action> = {}): Action => ({
  id,
  name: id,
  key,
  section: 'move',
  perform: () => undefined,
  ...overrides,
});

const press = (key: string, overrides: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...overrides,
});

const skip = action('skip', 'S');
const undo = action('undo', 'Z');
const commands = action('commands', 'Ctrl+K', { actsInText: true });
const submitTyping = action('submitTyping', 'Ctrl+Enter', { actsInText: true, isFixed: true });
const bound = [skip, undo, commands, submitTyping];

const refusal = (event: KeyPress, of = skip) => keyRefusal(keyNames(event), of, bound);

describe('a key of one’s own', () => {
  it.each([
    ['a free letter', press('x')],
    ['a letter with Shift', press('Z', { shiftKey: true })],
    ['a letter of another alphabet, by its place', press('я', { code: 'KeyZ', shiftKey: true })],
    ['a letter that Latin keyboards lack', press('ü', { code: 'BracketLeft' })],
    ['a sign', press('&')],
    ['the space bar', press(' ', { code: 'Space' })],
    ['a function key that no browser uses', press('F8')],
    ['a combination that no browser uses', press('m', { ctrlKey: true })],
    ['the one it has', press('s')],
  ])('may be %s', (_, event) => {
    expect(refusal(event)).toBeNull();
  });

  it.each([
    ['a letter that names a response', press('p'), 'letter'],
    ['one with Shift, which appends it', press('A', { shiftKey: true }), 'letter'],
    ['a letter of another alphabet in its place', press('ش', { code: 'KeyA' }), 'letter'],
    ['a digit', press('3', { code: 'Digit3' }), 'digit'],
    ['a sign where the digit has no Shift', press('&', { code: 'Digit1' }), 'digit'],
    ['an arrow', press('ArrowUp'), 'moving'],
    ['an arrow with Ctrl', press('ArrowUp', { ctrlKey: true }), 'moving'],
    ['what closes the window', press('w', { ctrlKey: true }), 'browser'],
    ['what opens a private window', press('N', { ctrlKey: true, shiftKey: true }), 'browser'],
    ['what copies on a Mac', press('c', { metaKey: true }), 'browser'],
    ['what reloads', press('F5'), 'browser'],
    ['what deletes', press('Backspace'), 'browser'],
  ])('may not be %s', (_, event, why) => {
    expect(refusal(event)).toEqual({ why });
  });

  it('is refused with its owner, who may swap', () => {
    expect(refusal(press('z'))).toEqual({ why: 'taken', owner: undo, canSwap: true });
  });

  it('is not swapped with one that stays', () => {
    const enter = press('Enter', { ctrlKey: true });
    expect(refusal(enter)).toEqual({ why: 'taken', owner: submitTyping, canSwap: false });
  });

  it('goes with Ctrl where the act is wanted while typing', () => {
    expect(refusal(press('x'), commands)).toEqual({ why: 'typing' });
    expect(refusal(press('b', { ctrlKey: true }), commands)).toBeNull();
    expect(refusal(press('k', { ctrlKey: true }), skip)).toEqual({
      why: 'taken',
      owner: commands,
      canSwap: false,
    });
  });

  it.each(['Shift', 'Control', 'AltGraph', 'Dead'])('is not yet pressed with %s alone', (key) => {
    const [name = ''] = keyNames(press(key, { ctrlKey: key === 'Control', shiftKey: key === 'Shift' }));
    expect(isWholeKey(name)).toBe(false);
  });

  it('is whole with a letter, whatever goes with it', () => {
    expect(['S', 'Shift+S', 'Ctrl+M', 'F8', '+', 'Ctrl++'].every(isWholeKey)).toBe(true);
  });
});

describe('where single keys are off', () => {
  it('only named keys and those with Ctrl act', () => {
    const submit = action('submit', 'Enter');
    expect(actsInForce([...bound, submit], false)).toEqual([commands, submitTyping, submit]);
    expect(actsInForce(bound, true)).toEqual(bound);
  });
});
