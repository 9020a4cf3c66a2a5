import { describe, expect, it } from '@jest/globals';
import { mapScroll, orderedAnchors, sharedBlocks } from './scroll-map.ts';

const block = (text: string, top: number) => ({ text, top });

describe('scrolling together', () => {
  it('goes by share between the ends where nothing else is shared', () => {
    const ends = orderedAnchors([], 1_000, 400);
    expect([0, 250, 1_000].map((position) => mapScroll(position, ends))).toEqual([0, 100, 400]);
  });

  it('meets at what both say', () => {
    const anchors = orderedAnchors([[100, 300]], 1_000, 1_000);
    expect(mapScroll(50, anchors)).toBe(150);
    expect(mapScroll(100, anchors)).toBe(300);
    expect(mapScroll(550, anchors)).toBe(650);
  });

  it('stays where it is in a column that is shown whole', () => {
    expect(mapScroll(80, orderedAnchors([], 100, 0))).toBe(0);
    expect(mapScroll(0, orderedAnchors([], 0, 500))).toBe(500);
  });

  it('never turns back', () => {
    const anchors = orderedAnchors(
      [
        [100, 300],
        [200, 250],
        [900, 1_200],
      ],
      1_000,
      1_000,
    );
    expect(anchors).toEqual([
      [0, 0],
      [100, 300],
      [1_000, 1_000],
    ]);
  });

  it('finds the blocks that both say, in order', () => {
    const here = [block('Steps', 40), block('One', 80), block('Two', 120)];
    const there = [block('Hello', 0), block('Steps', 90), block('Two', 300)];
    expect(sharedBlocks(here, there)).toEqual([
      [40, 90],
      [120, 300],
    ]);
  });

  it('lets neither what is said twice nor what was moved lead astray', () => {
    const here = [
      block('Again', 0),
      block('Moved', 10),
      block('One', 20),
      block('Two', 30),
      block('Again', 40),
    ];
    const there = [block('One', 5), block('Two', 15), block('Again', 25), block('Moved', 95)];
    expect(sharedBlocks(here, there)).toEqual([
      [20, 5],
      [30, 15],
    ]);
  });
});
