/** A part of a text, and whether it is what was looked for. */
export interface MatchPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** How well a text answers a query: the less `distance`, the better. */
export interface Match {
  readonly distance: number;
  readonly parts: readonly MatchPart[];
}

interface Found {
  readonly distance: number;
  readonly places: readonly number[];
}

/** One letter for each code point, so that places stay: small, without accents. */
function fold(text: string): string[] {
  return Array.from(text, (letter) => letter.normalize('NFD').charAt(0).toLowerCase() || letter);
}

const WORD_PART = /[\p{L}\p{N}]/u;
/** Letters scattered over a text say less than a piece of it. */
const SCATTERED = 10;

function startsWord(letters: readonly string[], place: number): boolean {
  return place === 0 || !WORD_PART.test(letters[place - 1] ?? '');
}

function findPiece(letters: readonly string[], piece: readonly string[]): Found | null {
  let best: Found | null = null;
  for (let start = 0; start + piece.length <= letters.length; start += 1) {
    if (!piece.every((letter, index) => letters[start + index] === letter)) continue;
    const distance = start === 0 ? 0 : startsWord(letters, start) ? 1 : 3;
    if (best === null || distance < best.distance) {
      best = { distance, places: piece.map((_, index) => start + index) };
    }
  }
  return best;
}

/** The letters of a piece in their order, the first at the start of a word: "ftq" finds "Fold the question". */
function findScattered(letters: readonly string[], piece: readonly string[]): Found | null {
  const places: number[] = [];
  let from = 0;
  for (const letter of piece) {
    const start = from;
    const candidates = Array.from(letters.keys()).filter((at) => at >= start && letters[at] === letter);
    const place = candidates.find((each) => startsWord(letters, each)) ?? candidates[0];
    if (place === undefined || (places.length === 0 && !startsWord(letters, place))) return null;
    places.push(place);
    from = place + 1;
  }
  const gaps = (places.at(-1) ?? 0) - (places[0] ?? 0) + 1 - piece.length;
  return { distance: SCATTERED + gaps, places };
}

function toParts(text: string, places: ReadonlySet<number>): MatchPart[] {
  const parts: { text: string; isHit: boolean }[] = [];
  for (const [place, letter] of Array.from(text).entries()) {
    const isHit = places.has(place);
    const last = parts.at(-1);
    if (last?.isHit === isHit) last.text += letter;
    else parts.push({ text: letter, isHit });
  }
  return parts;
}

/**
 * Looks for each word of `query` in `text`, in any order, whatever their case and accents: at the start, at the start of a
 * word, inside of one, or scattered. @returns null where one of them is not there.
 */
export function matchWords(query: string, text: string): Match | null {
  const letters = fold(text);
  const places = new Set<number>();
  let distance = 0;
  for (const word of query.split(/\s+/).filter((each) => each !== '')) {
    const piece = fold(word);
    const found = findPiece(letters, piece) ?? findScattered(letters, piece);
    if (found === null) return null;
    distance += found.distance;
    for (const place of found.places) places.add(place);
  }
  return { distance, parts: toParts(text, places) };
}
