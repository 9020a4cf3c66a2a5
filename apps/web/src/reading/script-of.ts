/** Scripts that are set in a face and leading of their own; everything else reads in the serif. */
export type ReadingScript = 'arabic' | 'cjk' | 'other';

const ARABIC = /\p{Script=Arabic}/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LETTER = /\p{L}/gu;
const STRONG = /[\p{L}\u{200e}\u{200f}]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u{200f}]/u;

/** Enough to tell the script; counting a whole long answer would cost more than it tells. */
const SAMPLE = 4_000;

/** The script that most of a text's letters belong to. */
export function scriptOf(text: string): ReadingScript {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTER)?.length ?? 0;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
  if (share(ARABIC) > 0.4) return 'arabic';
  return share(CJK) > 0.3 ? 'cjk' : 'other';
}

/**
 * The direction that the first strong character gives. `dir="auto"` looks past children with a `dir` of
 * their own, so that lists and tables, whose items carry one, need it said.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = STRONG.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]) ? 'rtl' : 'ltr';
}
