import type { ReadingNode } from './reading-tree.ts';

/** Elements after which a word ends, whatever follows. */
const BREAKING = new Set(
  'p h3 h4 h5 h6 ul ol li blockquote pre div table thead tbody tr th td hr br'.split(' '),
);

/** Whether an element, by its name in small letters, ends a line. */
export function endsLine(tag: string): boolean {
  return BREAKING.has(tag);
}

/** All text of a tree, in reading order, with a line feed after each block. */
export function flatTextOf(nodes: readonly ReadingNode[]): string {
  const parts: string[] = [];
  const visit = (children: readonly ReadingNode[]) => {
    for (const child of children) {
      if (typeof child === 'string') {
        parts.push(child);
        continue;
      }
      visit(child[2]);
      if (endsLine(child[0])) parts.push('\n');
    }
  };
  visit(nodes);
  return parts.join('');
}
