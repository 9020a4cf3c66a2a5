export type JsonToken = { text: string; kind: 'key' | 'string' | 'number' | 'plain' };

const longestString = 140;
const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/g;

/** The line with its long strings cut, each with how much is left out: to look at, not to copy. */
export function shortenStrings(line: string): string {
  const value: unknown = JSON.parse(line, (_, part: unknown) =>
    typeof part === 'string' ? shorten(part) : part,
  );
  return JSON.stringify(value, null, 1);
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= longestString) return text;
  return `${characters.slice(0, longestString - 20).join('')} … (${characters.length} characters)`;
}

/** JSON text in pieces to colour. */
export function jsonTokens(text: string): JsonToken[] {
  const pieces: JsonToken[] = [];
  let end = 0;
  const push = (piece: string, kind: JsonToken['kind']) => {
    if (piece !== '') pieces.push({ text: piece, kind });
  };
  for (const match of text.matchAll(tokens)) {
    push(text.slice(end, match.index), 'plain');
    const [whole, quoted, colon] = match;
    if (quoted === undefined) push(whole, 'number');
    else push(quoted, colon === undefined ? 'string' : 'key');
    push(colon ?? '', 'plain');
    end = match.index + whole.length;
  }
  push(text.slice(end), 'plain');
  return pieces;
}
