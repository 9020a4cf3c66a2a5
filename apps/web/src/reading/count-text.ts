import type { ReadingNode } from './reading-tree.ts';
import type { ReadingScript } from './script-of.ts';

/** What an annotator is told of an answer's size. */
export interface TextCounts {
  readonly amount: number;
  /** Characters where words are not parted by spaces. */
  readonly unit: 'word' | 'character';
  readonly codeBlocks: number;
  readonly lists: number;
  readonly tables: number;
  readonly formulas: number;
}

const WORD = /[\p{L}\p{N}]+(?:[’'\-.][\p{L}\p{N}]+)*/gu;
const CHARACTER = /[\p{L}\p{N}]/gu;

/** Counts the words of a source and the blocks of its tree; a list within a list is part of it. */
export function countText(text: string, nodes: readonly ReadingNode[], script: ReadingScript): TextCounts {
  const blocks = { codeBlocks: 0, lists: 0, tables: 0, formulas: 0 };
  const visit = (children: readonly ReadingNode[], inList: boolean) => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      const [tag, , own] = child;
      const isList = tag === 'ul' || tag === 'ol';
      if (tag === 'pre') blocks.codeBlocks += 1;
      else if (tag === 'math') blocks.formulas += 1;
      else if (tag === 'table') blocks.tables += 1;
      else if (isList && !inList) blocks.lists += 1;
      if (tag !== 'math' && tag !== 'pre') visit(own, inList || isList);
    }
  };
  visit(nodes, false);
  const unit = script === 'cjk' || script === 'thai' ? 'character' : 'word';
  const amount = text.match(unit === 'word' ? WORD : CHARACTER)?.length ?? 0;
  return { amount, unit, ...blocks };
}
