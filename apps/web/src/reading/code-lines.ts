import type { ReadingElement, ReadingNode } from './reading-tree.ts';
import { showUnseen } from './visible-characters.ts';

const TAB_WIDTH = 4;
const MAX_INDENT = 24;

/** Cuts coloured code into lines, reopening on each line the scopes that were open at its start. */
function splitLines(nodes: readonly ReadingNode[]): ReadingNode[][] {
  const lines: ReadingNode[][] = [[]];
  const last = () => lines[lines.length - 1] as ReadingNode[];
  for (const node of nodes) {
    if (typeof node === 'string') {
      node.split('\n').forEach((part, index) => {
        if (index > 0) lines.push([]);
        if (part !== '') last().push(...showUnseen(part));
      });
      continue;
    }
    const [tag, attributes, children] = node;
    splitLines(children).forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part.length > 0) last().push([tag, attributes, part]);
    });
  }
  return lines;
}

/** How far a line is indented, in characters: a wrapped line hangs from there. */
function indentOf(line: string): number {
  const space = /^[ \t]*/.exec(line)?.[0] ?? '';
  return Math.min(MAX_INDENT, space.replaceAll('\t', ' '.repeat(TAB_WIDTH)).length);
}

/**
 * A block of code, one span a line, so that a long line wraps under its own indent. `nodes` are the code's
 * coloured nodes; each line keeps its line feed, so that a copy is the code as it was written.
 */
export function codeBlock(nodes: readonly ReadingNode[], code: string, label: string | null): ReadingElement {
  const source = code.split('\n');
  const lines = splitLines(nodes);
  const spans = lines.map((line, index): ReadingElement => {
    const indent = `${indentOf(source[index] ?? '')}ch`;
    const ending = index < lines.length - 1 || line.length === 0 ? ['\n'] : [];
    return ['span', { class: 'line', 'style.--indent': indent }, [...line, ...ending]];
  });
  const attributes = label === null ? { dir: 'ltr' } : { dir: 'ltr', 'data-lang': label };
  return ['pre', attributes, [['code', {}, spans]]];
}
