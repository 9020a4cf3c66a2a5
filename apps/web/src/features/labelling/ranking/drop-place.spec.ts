import { describe, expect, it } from '@jest/globals';
import { dropAt, isIdle } from './drop-place.ts';

const ROW = 50;
/** Rungs of 50 px from the top: C, then A and D tied, then E. */
const groups = [
  { at: 1, members: [2] },
  { at: 2, members: [0, 3] },
  { at: 4, members: [4] },
];
const boxes = [2, 0, 3, 4].map((response, index) => ({
  response,
  top: index * ROW,
  bottom: (index + 1) * ROW,
}));
const drop = (y: number, dragged: number) => dropAt(y, boxes, groups, dragged);

describe('a rung that is dropped', () => {
  it('goes before the first, between two, and behind the last', () => {
    expect(drop(-10, 1)).toEqual({ behind: 0, above: 2, below: null });
    expect(drop(60, 1)).toEqual({ behind: 1, above: 0, below: null });
    expect(drop(500, 1)).toEqual({ behind: 3, above: null, below: 4 });
  });

  it('passes a tie at its middle', () => {
    expect(drop(99, 1).behind).toBe(1);
    expect(drop(101, 1).behind).toBe(2);
  });

  it('is not counted among the others', () => {
    expect(drop(500, 2)).toEqual({ behind: 2, above: null, below: 4 });
    expect(drop(60, 0)).toEqual({ behind: 1, above: 3, below: null });
  });

  it('goes anywhere in an empty ranking', () => {
    expect(dropAt(10, [], [], 1)).toEqual({ behind: 0, above: null, below: null });
  });

  it('changes nothing where it stands, unless it leaves a tie', () => {
    expect(isIdle(drop(20, 2), groups, 2)).toBe(true);
    expect(isIdle(drop(500, 2), groups, 2)).toBe(false);
    expect(isIdle(drop(60, 0), groups, 0)).toBe(false);
  });
});
