import { describe, expect, it } from '@jest/globals';
import { swipeOf } from './swipe.ts';

const from = { x: 200, y: 300, timeMs: 1_000 };
const after = (x: number, y: number, ms: number) => ({ x: 200 + x, y: 300 + y, timeMs: 1_000 + ms });

describe('a swipe', () => {
  it('is a quick way aside', () => {
    expect(swipeOf(from, after(-120, 10, 200))).toBe(-1);
    expect(swipeOf(from, after(90, -20, 300))).toBe(1);
  });

  it.each([
    ['short', after(-40, 0, 100)],
    ['slow, as one that selects', after(-150, 0, 1_200)],
    ['down rather than aside, as one that scrolls', after(-80, 70, 200)],
  ])('is none that is %s', (_, to) => {
    expect(swipeOf(from, to)).toBe(0);
  });
});
