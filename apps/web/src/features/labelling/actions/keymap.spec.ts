import { describe, expect, it } from '@jest/globals';
import {
  type Action,
  KeyClash,
  type KeyPress,
  actionOf,
  createKeymap,
  keyCaps,
  keyNames,
  sheetOf,
} from './keymap.ts';

const action = (key: string, overrides: Partial<Action> = {}): Action => ({
  name: `act of ${key}`,
  key,
  section: 'Acts',
  isEnabled: true,
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

describe('a keymap', () => {
  it('refuses a clash and names both owners', () => {
    const actions = [action('S', { name: 'Skip' }), action('S', { name: 'Submit' })];
    const clash = () => createKeymap(actions);
    expect(clash).toThrow(KeyClash);
    expect(clash).toThrow('The key S of “Submit” is taken by “Skip”.');
  });

  it('finds the action of a key, but not one that is not possible now', () => {
    const keymap = createKeymap([action('S'), action('Z', { isEnabled: false })]);
    expect(actionOf(keymap, press('s'), false)?.key).toBe('S');
    expect(actionOf(keymap, press('z'), false)).toBeUndefined();
    expect(actionOf(keymap, press('q'), false)).toBeUndefined();
  });

  it('leaves text alone, but for what acts there too', () => {
    const keymap = createKeymap([action('S'), action('Ctrl+Enter', { actsInText: true })]);
    expect(actionOf(keymap, press('s'), true)).toBeUndefined();
    expect(actionOf(keymap, press('Enter', { ctrlKey: true }), true)?.key).toBe('Ctrl+Enter');
    expect(actionOf(keymap, press('Enter', { metaKey: true }), true)?.key).toBe('Ctrl+Enter');
  });
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

  it('is also the digit where a layout wants Shift for digits, unless the sign has an owner', () => {
    const french = press('&', { code: 'Digit1' });
    expect(actionOf(createKeymap([action('1')]), french, false)?.key).toBe('1');
    expect(actionOf(createKeymap([action('1'), action('&')]), french, false)?.key).toBe('&');
  });

  it('is none with Alt, which belongs to the system', () => {
    expect(keyNames(press('s', { altKey: true }))).toEqual([]);
  });

  it('is shown as keycaps', () => {
    expect(['Shift+A', 'Enter', 'ArrowUp', 'Space', '='].map(keyCaps)).toEqual([
      ['Shift', 'A'],
      ['↵'],
      ['↑'],
      ['Space'],
      ['='],
    ]);
  });
});

describe('the keys sheet', () => {
  it('folds a family into one line', () => {
    const family = 'Read a response';
    const sheet = sheetOf([
      ...['A', 'B', 'C'].map((key) => action(key, { family })),
      action('S', { name: 'Skip', section: 'Move on' }),
    ]);
    expect(sheet).toEqual([
      { title: 'Acts', rows: [{ name: family, first: ['A'], last: ['C'], isPair: false }] },
      { title: 'Move on', rows: [{ name: 'Skip', first: ['S'], last: null, isPair: false }] },
    ]);
  });
});
