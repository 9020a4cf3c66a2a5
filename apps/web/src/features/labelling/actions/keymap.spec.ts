import { describe, expect, it } from '@jest/globals';
import { type KeyPress } from './key-names.ts';
import { type Action, KeyClash, actionOf, createKeymap } from './keymap.ts';

const action = (key: string, overrides: Partial<Action> = {}): Action => ({
  id: `act.${key}`,
  name: `act of ${key}`,
  key,
  section: 'read',
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
    const keymap = createKeymap([action('S'), action('Z', { unavailable: 'Nothing yet.' })]);
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

  it('takes the sign of a digit’s place for the digit, unless the sign has an owner', () => {
    const french = press('&', { code: 'Digit1' });
    expect(actionOf(createKeymap([action('1')]), french, false)?.key).toBe('1');
    expect(actionOf(createKeymap([action('1'), action('&')]), french, false)?.key).toBe('&');
  });
});
