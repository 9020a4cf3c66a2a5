type LengthWords = (characters: number) => string;

export type JsonToken = { text: string; kind: 'key' | 'string' | 'number' | 'plain' };

const longestString = 140;
const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/g;

/**
 * A JSON line to look at, not to copy: one line a field, long strings cut with how long they are, as `lengthWords` says it.
 * What is no JSON object comes back as it is, on one line.
 */
export function previewLines(line: string, lengthWords: LengthWords): string[] {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [line];
  const fields = Object.entries(value).map(
    ([name, part]) => `${JSON.stringify(name)}: ${inline(part, lengthWords)}`,
  );
  return fields.map((field, index) => {
    const start = index === 0 ? '{' : ' ';
    return `${start}${field}${index === fields.length - 1 ? '}' : ','}`;
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function inline(value: unknown, lengthWords: LengthWords): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value, lengthWords));
  if (Array.isArray(value)) return `[${value.map((part) => inline(part, lengthWords)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, part]) => `${JSON.stringify(name)}: ${inline(part, lengthWords)}`,
  );
  return `{${fields.join(', ')}}`;
}

function shorten(text: string, lengthWords: LengthWords): string {
  const characters = [...text];
  if (characters.length <= longestString) return text;
  return `${characters.slice(0, longestString - 20).join('')} … ${lengthWords(characters.length)}`;
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
