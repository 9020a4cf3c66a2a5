import { type PlacedGroup, hasMember } from './placed-groups.ts';

/** Where a rung stands on the page, in pixels from the top. */
export interface RungBox {
  readonly response: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a dragged rung would go: behind the first `behind` groups of the others. */
export interface Drop {
  readonly behind: number;
  /** The rung under the gap, or the one over it where the gap is the last; null in an empty ranking. */
  readonly above: number | null;
  readonly below: number | null;
}

/**
 * Where a rung dropped at `y` goes among the placed ones: a tie is passed at its middle and never entered.
 * Boxes are those of the placed rungs, from the top.
 */
export function dropAt(
  y: number,
  boxes: readonly RungBox[],
  groups: readonly PlacedGroup[],
  dragged: number,
): Drop {
  const others = groups
    .map(({ members }) => members.filter((member) => member !== dragged))
    .filter((members) => members.length > 0);
  const middles = others.map((members) => {
    const own = boxes.filter(({ response }) => members.includes(response));
    return (Math.min(...own.map(({ top }) => top)) + Math.max(...own.map(({ bottom }) => bottom))) / 2;
  });
  const behind = middles.filter((middle) => middle < y).length;
  const next = others[behind]?.[0] ?? null;
  return { behind, above: next, below: next === null ? (others.at(-1)?.at(-1) ?? null) : null };
}

/** Whether a drop would change nothing: the rung stands alone there already. */
export function isIdle({ behind }: Drop, groups: readonly PlacedGroup[], dragged: number): boolean {
  const own = groups.findIndex((group) => hasMember(group, dragged));
  return own === behind && groups[own]?.members.length === 1;
}
