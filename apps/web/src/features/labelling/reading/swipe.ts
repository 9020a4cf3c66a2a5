/** A finger as it moves over the text. */
export interface SwipePoint {
  readonly x: number;
  readonly y: number;
  readonly timeMs: number;
}

/** Shorter ways are a finger that rests; CSS pixels. */
const MIN_WAY = 56;
/** Slower ones read along a line, or select. */
const MAX_MS = 700;
/** How many times as far aside as up or down. */
const STRAIGHTNESS = 2;

/** Which way a finger swiped, by where it came down and where it left: -1 to the left, 1 to the right; 0 if it did not. */
export function swipeOf(from: SwipePoint, to: SwipePoint): -1 | 0 | 1 {
  const across = to.x - from.x;
  const down = Math.abs(to.y - from.y);
  const isSwipe =
    Math.abs(across) >= MIN_WAY &&
    Math.abs(across) >= STRAIGHTNESS * down &&
    to.timeMs - from.timeMs <= MAX_MS;
  if (!isSwipe) return 0;
  return across < 0 ? -1 : 1;
}
