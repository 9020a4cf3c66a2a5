import { longestGrowing } from '../../../reading/longest-growing.ts';

/** A place in one column and the place that belongs to it in the other, in pixels from the top. */
export type Anchor = readonly [here: number, there: number];

/**
 * Where the other column stands when this one stands at `position`: on a line between the two anchors around it.
 * `anchors` grow in both members; the first and the last are the ends of both columns.
 */
export function mapScroll(position: number, anchors: readonly Anchor[]): number {
  const next = anchors.findIndex(([here]) => here > position);
  const after = next === -1 ? anchors.at(-1) : anchors[next];
  const before = next === -1 ? after : anchors[next - 1];
  if (after === undefined) return 0;
  if (before === undefined || before[0] === after[0]) return after[1];
  const share = (position - before[0]) / (after[0] - before[0]);
  return before[1] + share * (after[1] - before[1]);
}

/** Anchors in order, with those left out that would turn back in either column, and with the ends of both. */
export function orderedAnchors(pairs: readonly Anchor[], endHere: number, endThere: number): Anchor[] {
  const anchors: Anchor[] = [[0, 0]];
  for (const [here, there] of pairs) {
    const [lastHere, lastThere] = anchors.at(-1) ?? [0, 0];
    if (here > lastHere && there > lastThere && here < endHere && there < endThere)
      anchors.push([here, there]);
  }
  return [...anchors, [endHere, endThere]];
}

interface Block {
  /** What it is known by. */
  readonly text: string;
  readonly top: number;
}

/** The blocks that are known by a text of their own. */
function topsOf(blocks: readonly Block[]): Map<string, number> {
  const tops = new Map<string, number>();
  for (const { text, top } of blocks) tops.set(text, tops.has(text) ? Number.NaN : top);
  return tops;
}

/** Blocks that two columns share, as many as stand in the same order in both: the places of both. */
export function sharedBlocks(here: readonly Block[], there: readonly Block[]): Anchor[] {
  const others = topsOf(there);
  const shared: Anchor[] = [];
  for (const [text, top] of topsOf(here)) {
    const other = others.get(text) ?? Number.NaN;
    if (!Number.isNaN(top) && !Number.isNaN(other)) shared.push([top, other]);
  }
  return longestGrowing(shared.toSorted(([one], [next]) => one - next));
}
