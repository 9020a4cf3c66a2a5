import { describe, expect, it } from '@jest/globals';
import { flip, focusOf, heldOf, neighbourOf, read, startView } from './reading-view.ts';

const seen = (view: typeof startView) => ({ slots: view.slots, focus: focusOf(view), held: heldOf(view) });

describe('the responses open to read', () => {
  it('are the first two, the first in focus', () => {
    expect(seen(startView)).toEqual({ slots: [0, 1], focus: 0, held: 1 });
  });

  it('change roles in place', () => {
    expect(seen(flip(startView))).toEqual({ slots: [0, 1], focus: 1, held: 0 });
    expect(flip(flip(startView))).toEqual(startView);
  });

  it('move the focus to one that is open, without moving a text', () => {
    expect(seen(read(startView, 1))).toEqual({ slots: [0, 1], focus: 1, held: 0 });
  });

  it('put another in the place of the one in focus and keep the held one', () => {
    const view = read(read(startView, 1), 4);
    expect(seen(view)).toEqual({ slots: [0, 4], focus: 4, held: 0 });
    expect(view.opened).toEqual([0, 1, 4]);
  });

  it('are walked by letter, round and round', () => {
    expect(neighbourOf(startView, -1, 6)).toBe(5);
    expect(neighbourOf(read(startView, 5), 1, 6)).toBe(0);
  });
});
