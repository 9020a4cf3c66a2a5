/** Scripts that are set in a face and leading of their own; everything else reads in the serif. */
export type ReadingScript = 'arabic' | 'hebrew' | 'indic' | 'thai' | 'cjk' | 'other';

const SCRIPTS: readonly (readonly [script: ReadingScript, letters: RegExp, share: number])[] = [
  ['arabic', /\p{Script=Arabic}/gu, 0.4],
  ['hebrew', /\p{Script=Hebrew}/gu, 0.4],
  [
    'indic',
    /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/gu,
    0.4,
  ],
  ['thai', /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 0.4],
  ['cjk', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, 0.3],
];
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
  const found = SCRIPTS.find(
    ([, letter, share]) => (sample.match(letter)?.length ?? 0) / Math.max(1, letters) > share,
  );
  return found?.[0] ?? 'other';
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** The language that tells which shapes of Han characters a text wants; undefined where none are in question. */
export function languageOf(text: string, script: ReadingScript): 'ja' | 'ko' | 'zh' | undefined {
  if (script !== 'cjk') return undefined;
  const sample = text.slice(0, SAMPLE);
  if (KANA.test(sample)) return 'ja';
  return HANGUL.test(sample) ? 'ko' : 'zh';
}

/**
 * The direction that the first strong character gives. `dir="auto"` looks past children with a `dir` of
 * their own, so that lists and tables, whose items carry one, need it said.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = STRONG.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]) ? 'rtl' : 'ltr';
}
