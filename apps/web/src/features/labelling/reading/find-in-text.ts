/** Where a text says something: from and to. */
export type Found = readonly [from: number, to: number];

/** More would cost the page more than they help whoever looks through them. */
export const MOST_FOUND = 2_000;

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;

/** All places of `wanted`, whatever its case; any space in it stands for any run of space. Nothing is found of nothing. */
export function findInText(text: string, wanted: string): Found[] {
  const words = wanted.trim().split(/\s+/);
  if (words[0] === '') return [];
  // One letter that case changes the length of would shift all places behind it: a pattern leaves the text as it is.
  const pattern = new RegExp(words.map((word) => word.replaceAll(SPECIAL, '\\$&')).join('\\s+'), 'giu');
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push([match.index, match.index + match[0].length]);
    if (found.length === MOST_FOUND) break;
  }
  return found;
}

/** The place to begin with: the first at or after `from`, else the first of all. -1 where nothing was found. */
export function firstAfter(found: readonly Found[], from: number): number {
  const index = found.findIndex(([start]) => start >= from);
  return index === -1 && found.length > 0 ? 0 : index;
}

/** The next or the one before, round and round. */
export function stepIn(found: readonly Found[], current: number, step: -1 | 1): number {
  return found.length === 0 ? -1 : (current + step + found.length) % found.length;
}
