import { longestGrowing } from './longest-growing.ts';

/** Which tokens of two rows have no partner in the other: 1 where changed, 0 where the same in both, in order. */
export interface ChangedTokens {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Some parts were too long and too different to be told apart token by token: they count as changed whole. */
  readonly isRough: boolean;
}

interface Slice {
  readonly beforeFrom: number;
  readonly beforeTo: number;
  readonly afterFrom: number;
  readonly afterTo: number;
}

/** Longer slices are cut at tokens that are unique in both before they are searched. */
const SEARCHED_WHOLE = 3_000;
/** Tokens that are looked at in all: some tenths of a second. */
const STEPS = 15_000_000;
const NEVER = -1;

const sizeOf = ({ beforeFrom, beforeTo, afterFrom, afterTo }: Slice) =>
  beforeTo - beforeFrom + afterTo - afterFrom;

/** Cuts equal tokens from both ends. */
function trim(before: Int32Array, after: Int32Array, slice: Slice): Slice {
  let { beforeFrom, beforeTo, afterFrom, afterTo } = slice;
  while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeFrom] === after[afterFrom]) {
    beforeFrom += 1;
    afterFrom += 1;
  }
  while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeTo - 1] === after[afterTo - 1]) {
    beforeTo -= 1;
    afterTo -= 1;
  }
  return { beforeFrom, beforeTo, afterFrom, afterTo };
}

/** Where each token stands that occurs once in a part of a row; -1 for one that occurs again. */
function onlyPlaces(row: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let index = from; index < to; index += 1) {
    const token = row[index] as number;
    places.set(token, places.has(token) ? NEVER : index);
  }
  return places;
}

/** Pairs of places of the tokens that are unique in both, in an order that holds in both (patience). */
function anchorsOf(before: Int32Array, after: Int32Array, slice: Slice): (readonly [number, number])[] {
  const inAfter = onlyPlaces(after, slice.afterFrom, slice.afterTo);
  const pairs: (readonly [number, number])[] = [];
  for (const [token, place] of onlyPlaces(before, slice.beforeFrom, slice.beforeTo)) {
    const other = inAfter.get(token) ?? NEVER;
    if (place !== NEVER && other !== NEVER) pairs.push([place, other]);
  }
  return longestGrowing(pairs.toSorted(([a], [b]) => a - b));
}

/** The slices between anchors. */
function between(slice: Slice, anchors: readonly (readonly [number, number])[]): Slice[] {
  const slices: Slice[] = [];
  let { beforeFrom, afterFrom } = slice;
  for (const [beforeTo, afterTo] of [...anchors, [slice.beforeTo, slice.afterTo] as const]) {
    slices.push({ beforeFrom, beforeTo, afterFrom, afterTo });
    beforeFrom = beforeTo + 1;
    afterFrom = afterTo + 1;
  }
  return slices;
}

/** One of the two rows of a slice, read forwards or backwards from its start. */
interface Row {
  readonly tokens: Int32Array;
  readonly start: number;
  readonly length: number;
}

/** Steps that are left, shared by all slices. */
interface Budget {
  left: number;
}

/** One direction of the search: the furthest point reached on each diagonal. */
class Frontier {
  private readonly reached: Int32Array;

  constructor(
    private readonly across: Row,
    private readonly down: Row,
    private readonly direction: 1 | -1,
    private readonly budget: Budget,
  ) {
    this.reached = new Int32Array(across.length + down.length + 3).fill(NEVER);
  }

  at(diagonal: number): number {
    return this.reached[diagonal + this.down.length + 1] ?? NEVER;
  }

  /** Goes on along a diagonal: one token on, then as far as both are the same. @returns where that run began. */
  advance(diagonal: number, isFirst: boolean): number {
    const { across, down, direction, reached } = this;
    const place = diagonal + down.length + 1;
    const below = reached[place + 1] as number;
    const beside = reached[place - 1] as number;
    const right = beside === NEVER || beside >= across.length ? NEVER : beside + 1;
    let x = isFirst ? 0 : Math.max(below, right);
    if (x !== NEVER && x - diagonal > down.length) x = right - diagonal > down.length ? NEVER : right;
    const start = x;
    let here = across.start + direction * x;
    let there = down.start + direction * (x - diagonal);
    const end = x === NEVER ? NEVER : Math.min(across.length, down.length + diagonal);
    while (x < end && across.tokens[here] === down.tokens[there]) {
      x += 1;
      here += direction;
      there += direction;
    }
    reached[place] = x;
    this.budget.left -= x - start + 1;
    return start;
  }
}

/**
 * A point in the middle of a shortest way through a slice whose ends differ (E. W. Myers, "An O(ND) Difference
 * Algorithm and Its Variations", 1986, section 4b); null where the budget is spent first.
 */
function middleOf(
  before: Int32Array,
  after: Int32Array,
  slice: Slice,
  budget: Budget,
): readonly [number, number] | null {
  const { beforeFrom, beforeTo, afterFrom, afterTo } = slice;
  const width = beforeTo - beforeFrom;
  const height = afterTo - afterFrom;
  const delta = width - height;
  const isOdd = delta % 2 !== 0;
  const ahead = new Frontier(
    { tokens: before, start: beforeFrom, length: width },
    { tokens: after, start: afterFrom, length: height },
    1,
    budget,
  );
  const back = new Frontier(
    { tokens: before, start: beforeTo - 1, length: width },
    { tokens: after, start: afterTo - 1, length: height },
    -1,
    budget,
  );
  for (let edits = 0; budget.left > 0; edits += 1) {
    const from = -edits + 2 * Math.max(0, edits - height);
    const to = edits - 2 * Math.max(0, edits - width);
    for (let diagonal = from; diagonal <= to; diagonal += 2) {
      const start = ahead.advance(diagonal, edits === 0);
      const met = back.at(delta - diagonal);
      if (isOdd && start !== NEVER && met !== NEVER && ahead.at(diagonal) + met >= width) {
        return [beforeFrom + start, afterFrom + start - diagonal];
      }
    }
    for (let diagonal = from; diagonal <= to; diagonal += 2) {
      const start = back.advance(diagonal, edits === 0);
      const met = ahead.at(delta - diagonal);
      if (!isOdd && start !== NEVER && met !== NEVER && back.at(diagonal) + met >= width) {
        return [beforeTo - start, afterTo - (start - diagonal)];
      }
    }
  }
  return null;
}

/**
 * Tells which tokens of two rows of numbers are the same, in order, in both; a shortest way where the rows are short
 * or much alike, a good one else. Takes some tenths of a second at most, whatever the rows.
 */
export function changedTokens(before: Int32Array, after: Int32Array): ChangedTokens {
  const marks = { before: new Uint8Array(before.length), after: new Uint8Array(after.length) };
  const budget: Budget = { left: STEPS };
  let isRough = false;
  const open: Slice[] = [{ beforeFrom: 0, beforeTo: before.length, afterFrom: 0, afterTo: after.length }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const slice = trim(before, after, next);
    const isOneSided = slice.beforeFrom === slice.beforeTo || slice.afterFrom === slice.afterTo;
    const anchors = !isOneSided && sizeOf(slice) > SEARCHED_WHOLE ? anchorsOf(before, after, slice) : [];
    if (anchors.length > 0) {
      open.push(...between(slice, anchors));
      continue;
    }
    const middle = isOneSided ? null : middleOf(before, after, slice, budget);
    if (middle === null) {
      isRough ||= !isOneSided;
      marks.before.fill(1, slice.beforeFrom, slice.beforeTo);
      marks.after.fill(1, slice.afterFrom, slice.afterTo);
      continue;
    }
    const [beforeAt, afterAt] = middle;
    open.push(
      { ...slice, beforeTo: beforeAt, afterTo: afterAt },
      { ...slice, beforeFrom: beforeAt, afterFrom: afterAt },
    );
  }
  return { ...marks, isRough };
}
