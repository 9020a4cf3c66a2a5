type Pair = readonly [number, number];

const NONE = -1;

/** The longest row of pairs of which both members grow. `pairs` grow by their first. */
export function longestGrowing(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const previous = new Int32Array(pairs.length);
  pairs.forEach(([, place], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as Pair)[1] < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? NONE : (ends[low - 1] as number);
    ends[low] = index;
  });
  const grown: Pair[] = [];
  for (let index = ends.at(-1) ?? NONE; index !== NONE; index = previous[index] as number) {
    grown.push(pairs[index] as Pair);
  }
  return grown.toReversed();
}
