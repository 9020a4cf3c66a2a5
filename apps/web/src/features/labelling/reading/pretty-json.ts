/** Longer than any sensible call of a tool. */
const MAX_LENGTH = 200_000;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const MAX_INDENT = 40;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * JSON on lines of its own, indented by two. Only the space between its tokens changes: numbers keep their digits and
 * objects their repeated keys, as both are what a model wrote. Null for what is no JSON.
 */
export function prettyJson(text: string): string | null {
  if (text.length > MAX_LENGTH || !isJson(text)) return null;
  const tokens = text.match(TOKEN) ?? [];
  let depth = 0;
  let pretty = '';
  const breakLine = () => `\n${'  '.repeat(Math.min(MAX_INDENT, depth))}`;
  for (const [index, token] of tokens.entries()) {
    const isEmpty = tokens[index + 1] === CLOSING[token];
    if (token === '{' || token === '[') {
      depth += 1;
      pretty += isEmpty ? token : token + breakLine();
    } else if (token === '}' || token === ']') {
      depth -= 1;
      const wasEmpty = CLOSING[tokens[index - 1] ?? ''] === token;
      pretty += wasEmpty ? token : breakLine() + token;
    } else if (token === ',') pretty += token + breakLine();
    else if (token === ':') pretty += ': ';
    else pretty += token;
  }
  return pretty;
}
