/** Longer than any sensible call of a tool. */
const MAX_LENGTH = 200_000;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const MAX_INDENT = 40;
/** A list of numbers and words stays in its line up to here. */
const SHORT_LIST = 56;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where a short list ends that holds no other; -1 where none begins. */
function endOfShortList(tokens: readonly string[], from: number): number {
  if (tokens[from] !== '[') return -1;
  let length = 0;
  for (let index = from + 1; index < tokens.length && length <= SHORT_LIST; index += 1) {
    const token = tokens[index] as string;
    if (token === ']') return index;
    if ('[{'.includes(token)) return -1;
    length += token.length;
  }
  return -1;
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
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as string;
    const end = endOfShortList(tokens, index);
    if (end !== -1) {
      pretty += tokens
        .slice(index, end + 1)
        .map((each) => (each === ',' ? ', ' : each))
        .join('');
      index = end;
    } else if (token === '{' && tokens[index + 1] === '}') {
      pretty += '{}';
      index += 1;
    } else if (token === '{' || token === '[') {
      depth += 1;
      pretty += token + breakLine();
    } else if (token === '}' || token === ']') {
      depth -= 1;
      pretty += breakLine() + token;
    } else if (token === ',') pretty += token + breakLine();
    else pretty += token === ':' ? ': ' : token;
  }
  return pretty;
}
