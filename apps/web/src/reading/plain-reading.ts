import { countText } from './count-text.ts';
import { withEndMark } from './end-of-answer.ts';
import type { Reading } from './read-text.ts';
import type { ReadingNode } from './reading-tree.ts';
import { languageOf, scriptOf } from './script-of.ts';
import { showUnseen } from './visible-characters.ts';

const ENDING_LENGTH = 64;

/** From here on a line has a block of its own: letting it find its direction among others takes seconds a megabyte. */
const LONG_LINE = 5_000;

/** A text exactly as written: the raw view, and what a text falls back to. Each line finds its own direction. */
export function plainNodes(text: string): ReadingNode[] {
  const blocks: { lines: string; isLong: boolean }[] = [];
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    const isLong = line.length >= LONG_LINE;
    if (last) last.lines += '\n';
    if (last && !last.isLong && !isLong) last.lines += line;
    else blocks.push({ lines: line, isLong });
  }
  return blocks.map(({ lines, isLong }) =>
    isLong
      ? ['div', { class: 'plain-line', dir: 'auto' }, showUnseen(lines)]
      : ['div', { class: 'plain' }, showUnseen(lines)],
  );
}

/** The whole text, plain, with the reason for it. */
export function plainReading(text: string, reason: NonNullable<Reading['plain']>): Reading {
  const tail = text.trimEnd().slice(-ENDING_LENGTH);
  const script = scriptOf(text);
  return {
    nodes: withEndMark(plainNodes(text)),
    ending: showUnseen(tail.slice(tail.lastIndexOf('\n') + 1)),
    counts: countText(text, [], script),
    script,
    lang: languageOf(text, script),
    plain: reason,
  };
}
