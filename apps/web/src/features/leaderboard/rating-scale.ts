type Rated = { lower: number; upper: number };

/** The range of ratings to draw, a little wider than the widest interval; around 1000 when there is none. */
export function ratingRange(entries: readonly Rated[]): readonly [number, number] {
  if (entries.length === 0) return [900, 1100];
  const low = Math.min(...entries.map(({ lower }) => lower));
  const high = Math.max(...entries.map(({ upper }) => upper));
  const margin = Math.max(10, (high - low) * 0.04);
  return [low - margin, high + margin];
}

/** How many models could each be first: those whose interval reaches the leader's. Entries are in order of rank. */
export function possibleLeaders(entries: readonly Rated[]): number {
  const [leader] = entries;
  return leader === undefined ? 0 : entries.filter(({ upper }) => upper >= leader.lower).length;
}
