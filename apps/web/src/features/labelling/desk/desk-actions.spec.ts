import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadMessages } from '../../../messages/catalogues.ts';
import { createKeymap, type Action } from '../actions/keymap.ts';
import { type DeskActs, undoLastAlone, withDeskActs } from './desk-actions.ts';

/** An item's undo and Escape, and the desk's acts, noting what was done. */
function createScene(desk: { canUndoLast?: boolean; isChanging?: boolean; canUndoItem?: boolean }) {
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);
  const acts: DeskActs = {
    undoLast: desk.canUndoLast === true ? note('undo last') : null,
    leaveLast: desk.isChanging === true ? note('leave last') : null,
    toggleBreak: note('break'),
  };
  const item: Action[] = [
    {
      id: 'item.undo',
      name: 'Undo the last act',
      key: 'Z',
      section: 'move',
      unavailable: desk.canUndoItem === true ? undefined : 'Nothing has been done yet.',
      perform: note('undo'),
    },
    { id: 'item.skip', name: 'Skip', key: 'S', section: 'move', perform: note('skip') },
    { id: 'page.back', name: 'Back', key: 'Escape', section: 'everywhere', perform: note('back') },
  ];
  const keymap = createKeymap(withDeskActs(item, acts));
  return { done, acts, keymap, press: (key: string) => keymap.get(key)?.perform() };
}

describe('the acts of the desk', () => {
  beforeAll(async () => {
    await loadMessages('labelling', 'en');
    // No field has the focus.
    Object.assign(globalThis, { document: { activeElement: null } });
  });

  it('undo the last judgement where nothing on the item can be undone', () => {
    const { keymap, press, done } = createScene({ canUndoLast: true });
    expect(keymap.get('Z')).toMatchObject({ name: 'Undo the last judgement', id: 'item.undo' });
    expect(keymap.get('Z')?.unavailable).toBeUndefined();
    press('Z');
    expect(done).toEqual(['undo last']);
  });

  it('undo on the item first', () => {
    const { press, done } = createScene({ canUndoLast: true, canUndoItem: true });
    press('Z');
    expect(done).toEqual(['undo']);
  });

  it('say why there is nothing to undo where no judgement can be changed any more', () => {
    expect(createScene({}).keymap.get('Z')?.unavailable).toBe('Nothing has been done yet.');
  });

  it('leave the last judgement as it was by Escape, and go back to reading otherwise', () => {
    const changing = createScene({ isChanging: true });
    changing.press('Escape');
    const reading = createScene({});
    reading.press('Escape');
    expect([changing.done, reading.done]).toEqual([['leave last'], ['back']]);
  });

  it('let nobody skip what is judged already', () => {
    expect(createScene({ isChanging: true }).keymap.get('S')?.unavailable).toMatch(/judged already/);
    expect(createScene({}).keymap.get('S')?.unavailable).toBeUndefined();
  });

  it('have a key for breaks', () => {
    const { press, done } = createScene({});
    press('~');
    expect(done).toEqual(['break']);
  });

  it('undo the last judgement while no item is there', () => {
    expect(undoLastAlone(createScene({}).acts)).toEqual([]);
    expect(undoLastAlone(createScene({ canUndoLast: true }).acts)).toMatchObject([{ key: 'Z' }]);
  });
});
