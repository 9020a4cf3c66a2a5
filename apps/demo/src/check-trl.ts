import type { Message } from '@pairwright/client';
import type { Checklist } from './checklist.ts';
import { type NativeExportRow, textOf } from './native-export-row.ts';

/** A line of TRL's conversational preference format with an explicit prompt. */
export interface TrlRow {
  readonly prompt: readonly Message[];
  readonly chosen: readonly Message[];
  readonly rejected: readonly Message[];
  readonly margin?: number;
}

/** Checks that a reward trainer will read the file, and that it says what the snapshot says. */
export function checkTrl(
  checklist: Checklist,
  rows: readonly TrlRow[],
  snapshot: readonly NativeExportRow[],
  hasStrength: boolean,
): void {
  const faults = rows.flatMap((row, index) => {
    const fault = faultOf(row, hasStrength);
    return fault === null ? [] : [`line ${index + 1}: ${fault}`];
  });
  checklist.check(
    `the ${rows.length} lines are what a reward trainer reads${hasStrength ? ', with a margin' : ''}`,
    faults.length === 0,
    `${faults.length} faults, the first at ${faults[0]}`,
  );
  const expected = decidedPairs(snapshot);
  const undecided = rows.filter((row) => !takeOne(expected, keyOf(row))).length;
  const leftOut = [...expected.values()].reduce((sum, count) => sum + count, 0);
  checklist.check(
    'they are the pairs that the consensus decides, each once and the right way round',
    undecided === 0 && leftOut === 0,
    `${undecided} that it does not decide, ${leftOut} left out`,
  );
}

function faultOf({ prompt, chosen, rejected, margin }: TrlRow, hasMargin: boolean): string | null {
  if (!['user', 'tool'].includes(prompt.at(-1)?.role ?? '')) return 'the prompt does not end with the user';
  for (const answer of [chosen, rejected])
    if (answer[0]?.role !== 'assistant' || contentOf(answer).trim() === '')
      return 'an answer is empty or not the assistant’s';
  if (contentOf(chosen).trim() === contentOf(rejected).trim()) return 'both answers are the same';
  if (hasMargin !== (margin !== undefined)) return hasMargin ? 'no margin' : 'an unasked margin';
  if (margin !== undefined && !Number.isFinite(margin)) return 'the margin is not a number';
  return null;
}

/**
 * Every pair of usable answers that the consensus does not leave tied, as it should be exported, and how often: the
 * same two answers to the same prompt may have been imported more than once.
 */
function decidedPairs(snapshot: readonly NativeExportRow[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const row of snapshot)
    for (const { first, second, p } of row.consensus?.pairs ?? []) {
      const texts = [textOf(row, first), textOf(row, second)].map((text) => text.trim());
      if (p === 0.5 || texts[0] === texts[1] || texts.includes('')) continue;
      const [chosen, rejected] = p > 0.5 ? [first, second] : [second, first];
      const key = JSON.stringify([row.prompt.map(contentsOf), textOf(row, chosen), textOf(row, rejected)]);
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  return pairs;
}

function takeOne(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

function keyOf({ prompt, chosen, rejected }: TrlRow): string {
  return JSON.stringify([prompt.map(contentsOf), contentOf(chosen), contentOf(rejected)]);
}

function contentsOf({ content }: Message): string {
  return content;
}

function contentOf(messages: readonly Message[]): string {
  return messages.map(contentsOf).join('\n');
}
