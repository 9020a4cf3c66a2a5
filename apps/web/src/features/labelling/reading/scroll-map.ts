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

/** Blocks of two columns that say the same, in order: the places of both. `text` is what they are known by. */
export function sharedBlocks(
  here: readonly { text: string; top: number }[],
  there: readonly { text: string; top: number }[],
): Anchor[] {
  const anchors: Anchor[] = [];
  let from = 0;
  for (const { text, top } of here) {
    const match = there.findIndex((block, index) => index >= from && block.text === text);
    const isFar = match - from > 12;
    if (match === -1 || isFar) continue;
    anchors.push([top, (there[match] as { top: number }).top]);
    from = match + 1;
  }
  return anchors;
}
