/** `removed` tokens of the one sequence from place `at`, and in their stead `added` of the other from its place `from`. */
export interface TokenEdit {
  at: number;
  removed: number;
  from: number;
  added: number;
}

/** What may be spent: single edits, whose square is memory, and comparisons of tokens, which are time. */
const MAX_EDITS = 1_000;
const MAX_COMPARISONS = 8_000_000;

/**
 * The fewest edits that make `b` of `a`, neighbouring ones in one (Myers' greedy algorithm); one edit of all between what
 * both begin and end with where more would have to be spent than is allowed.
 */
export function editScript(a: Uint32Array, b: Uint32Array): TokenEdit[] {
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const [from, to] = [a.subarray(start, a.length - end), b.subarray(start, b.length - end)];
  if (from.length === 0 && to.length === 0) return [];
  const whole = { at: start, removed: from.length, from: start, added: to.length };
  if (from.length === 0 || to.length === 0) return [whole];
  const ways = furthestWays(from, to);
  if (!ways) return [whole];
  return gathered(singleEdits(ways, from.length, to.length), start);
}

function commonStart(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function commonEnd(a: Uint32Array, b: Uint32Array, start: number): number {
  let count = 0;
  const most = Math.min(a.length, b.length) - start;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

/**
 * How far down `a` each diagonal (place in `a` less place in `b`) is reached by 0, 1, 2 … edits, until the ends of both
 * are. Of d edits there are the diagonals from −d to d; undefined where that would cost too much.
 */
function furthestWays(a: Uint32Array, b: Uint32Array): Int32Array[] | undefined {
  const ways: Int32Array[] = [];
  let comparisons = 0;
  for (let d = 0; d <= MAX_EDITS; d++) {
    const reached = new Int32Array(2 * d + 1);
    const before = ways[d - 1];
    ways.push(reached);
    for (let k = -d; k <= d; k += 2) {
      let x = before ? stepOf(before, d, k).x : 0;
      let y = x - k;
      const begun = x;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      comparisons += x - begun + 1;
      reached[k + d] = x;
      if (x >= a.length && y >= b.length) return ways;
    }
    if (comparisons > MAX_COMPARISONS) return undefined;
  }
  return undefined;
}

/** The d-th edit towards diagonal `k`: a token removed, from the diagonal before it, or one added, from the one after. */
function stepOf(before: Int32Array, d: number, k: number): { x: number; isAdded: boolean } {
  const reach = (diagonal: number) => before[diagonal + d - 1] ?? -1;
  const isAdded = k === -d || (k !== d && reach(k - 1) < reach(k + 1));
  return { x: isAdded ? reach(k + 1) : reach(k - 1) + 1, isAdded };
}

/** The way back from the ends of both, as edits of one token each, first to last. */
function singleEdits(ways: readonly Int32Array[], aLength: number, bLength: number): TokenEdit[] {
  const edits: TokenEdit[] = [];
  let k = aLength - bLength;
  for (let d = ways.length - 1; d > 0; d--) {
    const { x, isAdded } = stepOf(ways[d - 1] as Int32Array, d, k);
    const y = x - k;
    edits.push(
      isAdded ? { at: x, removed: 0, from: y - 1, added: 1 } : { at: x - 1, removed: 1, from: y, added: 0 },
    );
    k += isAdded ? 1 : -1;
  }
  return edits.reverse();
}

/** Edits at one place as one, `start` further on in both. */
function gathered(singles: readonly TokenEdit[], start: number): TokenEdit[] {
  const edits: TokenEdit[] = [];
  for (const { at, removed, from, added } of singles) {
    const last = edits.at(-1);
    if (last && last.at + last.removed === at + start && last.from + last.added === from + start) {
      last.removed += removed;
      last.added += added;
    } else edits.push({ at: at + start, removed, from: from + start, added });
  }
  return edits;
}
