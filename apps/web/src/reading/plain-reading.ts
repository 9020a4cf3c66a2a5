import { countText } from './count-text.ts';
import { withEndMark } from './end-of-answer.ts';
import type { Reading } from './read-text.ts';
import type { ReadingNode } from './reading-tree.ts';
import { scriptOf } from './script-of.ts';
import { showUnseen } from './visible-characters.ts';

const ENDING_LENGTH = 64;

/** A text exactly as written: the raw view, and what a text falls back to. Each line finds its own direction. */
export function plainNodes(text: string): ReadingNode[] {
  return [['div', { class: 'plain' }, showUnseen(text)]];
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
    plain: reason,
  };
}
