import { editScript, type TokenEdit } from './edit-script.ts';

/** A replacement of text by text; either may be empty. */
export interface TextEdit {
  /** Where in the base the removed text begins, in UTF-16 code units. */
  at: number;
  removed: string;
  added: string;
}

/** Scripts that are written without spaces between words. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{sc=${script}}`)
  .join('');
/**
 * Words (letters, digits, marks and underscores), runs of white space, and any other character by itself, as well as those
 * of scripts without spaces.
 */
const TOKEN = new RegExp(`(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}_])+|\\s+|[^]`, 'gu');

/**
 * How a text came from another, word by word: edits in the order of their places, which do not touch, after E. W. Myers
 * 1986, "An O(ND) Difference Algorithm". Applied to `base` they give `text`. The same two texts give the same edits, and
 * texts too long or too different for that get one, of all between what they begin and end with alike.
 */
export function editsBetween(base: string, text: string): TextEdit[] {
  const [from, to] = [base.match(TOKEN) ?? [], text.match(TOKEN) ?? []];
  const offsets = offsetsOf(from);
  return editScript(...numbered(from, to)).map((edit) => textEdit(edit, from, to, offsets));
}

/** The text that edits make of their base. */
export function applyEdits(base: string, edits: readonly TextEdit[]): string {
  let text = '';
  let from = 0;
  for (const { at, removed, added } of edits) {
    text += base.slice(from, at) + added;
    from = at + removed.length;
  }
  return text + base.slice(from);
}

function textEdit(
  edit: TokenEdit,
  from: readonly string[],
  to: readonly string[],
  offsets: Uint32Array,
): TextEdit {
  return {
    at: offsets[edit.at] as number,
    removed: from.slice(edit.at, edit.at + edit.removed).join(''),
    added: to.slice(edit.from, edit.from + edit.added).join(''),
  };
}

function offsetsOf(tokens: readonly string[]): Uint32Array {
  const offsets = new Uint32Array(tokens.length + 1);
  tokens.forEach((token, index) => {
    offsets[index + 1] = (offsets[index] as number) + token.length;
  });
  return offsets;
}

/** A number for each token, the same for equal ones: numbers compare faster than texts. */
function numbered(from: readonly string[], to: readonly string[]): [Uint32Array, Uint32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (token: string): number => {
    const known = numbers.get(token) ?? numbers.size;
    numbers.set(token, known);
    return known;
  };
  return [Uint32Array.from(from, numberOf), Uint32Array.from(to, numberOf)];
}
