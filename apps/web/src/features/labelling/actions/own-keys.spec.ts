import { describe, expect, it } from '@jest/globals';
import { type Action, createKeymap } from './keymap.ts';
import { type OwnKeys, bindKey, isSingleKey, resetKey, withOwnKeys } from './own-keys.ts';

const action = (id: string, key: string, overrides: Partial<Action> = {}): Action => ({
  id,
  name: id,
  key,
  section: 'move',
  perform: () => undefined,
  ...overrides,
});

const skip = action('skip', 'S');
const undo = action('undo', 'Z');
const raw = action('raw', 'W');
const tie = action('tie', '=');
const readA = action('readA', 'A', { family: 'Read a response' });
const pair = [skip, undo, raw, readA];
const ranking = [...pair, tie];

const keysOf = (actions: readonly Action[], own: OwnKeys) =>
  Object.fromEntries(withOwnKeys(actions, own).map(({ id, key }) => [id, key]));

describe('keys of one’s own', () => {
  it('take the place of the defaults', () => {
    expect(keysOf(pair, { skip: 'X' })).toEqual({ skip: 'X', undo: 'Z', raw: 'W', readA: 'A' });
  });

  it('are not had by families and by what is fixed', () => {
    const submit = action('submit', 'Ctrl+Enter', { isFixed: true });
    expect(keysOf([readA, submit], { readA: 'X', submit: 'Y' })).toEqual({
      readA: 'A',
      submit: 'Ctrl+Enter',
    });
  });

  it('give way to an act that another task has, and hold elsewhere', () => {
    const own = bindKey(pair, {}, 'skip', '=');
    expect(keysOf(pair, own)['skip']).toBe('=');
    expect(keysOf(ranking, own)).toMatchObject({ skip: 'S', tie: '=' });
  });

  it('give way one after the other where a default that is back is taken too', () => {
    const own = { skip: '=', undo: 'S' };
    expect(keysOf(ranking, own)).toMatchObject({ skip: 'S', undo: 'Z', tie: '=' });
  });

  it('never clash, whatever a device has stored', () => {
    const keys = ['S', 'Z', 'W', '=', 'A', 'X'];
    for (const first of keys) {
      for (const second of keys) {
        for (const third of keys) {
          const own = { skip: first, undo: second, tie: third };
          expect(createKeymap(withOwnKeys(ranking, own)).size).toBe(ranking.length);
        }
      }
    }
  });

  it('change places where one is taken', () => {
    const own = bindKey(pair, {}, 'skip', 'Z');
    expect(own).toEqual({ skip: 'Z', undo: 'S' });
    expect(bindKey(pair, own, 'raw', 'S')).toEqual({ skip: 'Z', undo: 'W', raw: 'S' });
  });

  it('are forgotten where they are the defaults again', () => {
    const own = bindKey(pair, {}, 'skip', 'Z');
    expect(bindKey(pair, own, 'skip', 'S')).toEqual({});
  });

  it('are given back one by one, whoever has the default going back too', () => {
    const own = bindKey(pair, bindKey(pair, {}, 'skip', 'Z'), 'raw', 'X');
    expect(resetKey(pair, own, 'skip')).toEqual({ raw: 'X' });
    expect(resetKey(pair, own, 'raw')).toEqual({ skip: 'Z', undo: 'S' });
  });

  it('are kept for acts that this task does not have', () => {
    expect(bindKey(pair, { tie: '&' }, 'skip', 'X')).toEqual({ tie: '&', skip: 'X' });
  });
});

describe('a single key', () => {
  it.each(['S', 'Shift+S', '1', '=', '?', '+'])('is %s', (key) => {
    expect(isSingleKey(key)).toBe(true);
  });

  it.each(['Enter', 'Escape', 'Space', 'ArrowUp', 'Ctrl+K', 'F2'])('is not %s', (key) => {
    expect(isSingleKey(key)).toBe(false);
  });
});
