/** A word, or one sign; `from` and `to` are places in the text. */
export interface TextToken {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isWord: boolean;
}

const TOKEN = /[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}\p{N}\p{M}]+)*|\S/gu;
const WORD = /^[\p{L}\p{N}]/u;
/** Scripts that part no words by spaces. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Looking words up in a dictionary takes about a second a million characters: a longer text goes by character. */
const SEGMENTED = 200_000;

function segmenterFor(text: string): Intl.Segmenter | null {
  if (text.length > SEGMENTED || typeof Intl.Segmenter === 'undefined') return null;
  return new Intl.Segmenter(undefined, { granularity: 'word' });
}

/** A text as words and signs; what lies between them is space. */
export function tokensOf(text: string): TextToken[] {
  const segmenter = segmenterFor(text);
  const tokens: TextToken[] = [];
  const add = (part: string, from: number) =>
    tokens.push({ text: part, from, to: from + part.length, isWord: WORD.test(part) });
  for (const { 0: run, index } of text.matchAll(TOKEN)) {
    if (!UNPARTED.test(run)) add(run, index);
    else if (segmenter !== null) {
      for (const { segment, index: at } of segmenter.segment(run)) add(segment, index + at);
    } else {
      let at = index;
      for (const character of run) {
        add(character, at);
        at += character.length;
      }
    }
  }
  return tokens;
}
