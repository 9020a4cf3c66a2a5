import { type ReadingElement, type ReadingNode, textOf } from './reading-tree.ts';

/** Named by the page, in the language in use. */
const END_MARK: ReadingElement = ['span', { class: 'end', role: 'img' }, []];
const ENDS_IN_TEXT = new Set(['p', 'li', 'ul', 'ol', 'blockquote', 'h3', 'h4', 'h5', 'h6']);
const BLOCKS = new Set([...ENDS_IN_TEXT, 'div', 'pre', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'hr']);

/** Puts the mark that closes every answer behind its last word, so that one that was cut off shows. */
export function withEndMark(nodes: readonly ReadingNode[]): ReadingNode[] {
  const last = nodes.at(-1);
  if (last === undefined || typeof last === 'string') return [...nodes, END_MARK];
  const [tag, attributes, children] = last;
  if (ENDS_IN_TEXT.has(tag)) return [...nodes.slice(0, -1), [tag, attributes, withEndMark(children)]];
  return BLOCKS.has(tag) ? [...nodes, ['p', {}, [END_MARK]]] : [...nodes, END_MARK];
}

function isBlock(node: ReadingNode): node is ReadingElement {
  return typeof node !== 'string' && BLOCKS.has(node[0]);
}

/** The inline nodes of the last block that says anything. */
function lastBlock(nodes: readonly ReadingNode[]): readonly ReadingNode[] {
  const last = nodes.findLast((node) => textOf([node]).trim() !== '');
  if (last === undefined) return [];
  return isBlock(last) ? lastBlock(last[2]) : nodes.filter((node) => !isBlock(node));
}

function lastWords(text: string, limit: number): string {
  const tail = text.slice(-limit);
  const space = tail.search(/\s/);
  return `… ${(space === -1 ? tail : tail.slice(space)).replace(/^[\s,;:.)]+/, '')}`;
}

/** A link's words without the link: the ending is shown on a button. */
function withoutLinks(node: ReadingNode): ReadingNode {
  if (typeof node === 'string') return node;
  const [tag, attributes, children] = node;
  return [tag === 'a' ? 'span' : tag, tag === 'a' ? {} : attributes, children.map(withoutLinks)];
}

/** How an answer ends: the last words of its last block, about `limit` characters, formulas kept whole. */
export function endingOf(nodes: readonly ReadingNode[], limit: number): ReadingNode[] {
  const ending: ReadingNode[] = [];
  let left = limit;
  for (const node of lastBlock(nodes).toReversed()) {
    const text = textOf([node]);
    const isMaths = typeof node !== 'string' && node[0] === 'math';
    if (text.length > left && !(isMaths && ending.length === 0)) {
      ending.unshift(left > 12 && !isMaths ? lastWords(text, left) : '… ');
      return ending;
    }
    ending.unshift(withoutLinks(node));
    left -= text.length;
  }
  return ending;
}
