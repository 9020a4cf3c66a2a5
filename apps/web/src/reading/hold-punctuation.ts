import type { ReadingElement, ReadingNode } from './reading-tree.ts';

const CLOSING = /^[.,;:!?)\]’”»…]+/;

/** Adds to a formula's last part: where it breaks over lines, its parts are rows of their own. */
function withText([tag, attributes, parts]: ReadingElement, text: string): ReadingElement {
  const mark: ReadingElement = ['mtext', {}, [text]];
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || typeof last === 'string' || last[0] !== 'mrow') {
    return [tag, attributes, [...parts, mark]];
  }
  return [tag, attributes, [...parts.slice(0, -1), [last[0], last[1], [...last[2], mark]]]];
}

/** Takes the punctuation behind a formula into it: a line may break after a formula, but not before its comma. */
export function holdPunctuation(nodes: readonly ReadingNode[]): ReadingNode[] {
  const held: ReadingNode[] = [];
  for (const node of nodes) {
    const before = held.at(-1);
    const mark = typeof node === 'string' ? CLOSING.exec(node)?.[0] : undefined;
    if (
      typeof node !== 'string' ||
      mark === undefined ||
      before === undefined ||
      typeof before === 'string' ||
      before[0] !== 'math'
    ) {
      held.push(node);
      continue;
    }
    held[held.length - 1] = withText(before, mark);
    if (node.length > mark.length) held.push(node.slice(mark.length));
  }
  return held;
}
