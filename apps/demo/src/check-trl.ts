import type { Message } from '@pairwright/client';
import type { Checklist } from './checklist.ts';
import { type NativeExportRow, textOf } from './native-file.ts';

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
  const missing = rows.filter((row) => !expected.delete(keyOf(row))).length;
  checklist.check(
    'they are the pairs that the consensus decides, each once and the right way round',
    missing === 0 && expected.size === 0,
    `${missing} that it does not decide, ${expected.size} left out`,
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

/** Every pair of usable answers that the consensus does not leave tied, as it should be exported. */
function decidedPairs(snapshot: readonly NativeExportRow[]): Set<string> {
  const keys = new Set<string>();
  for (const row of snapshot)
    for (const { first, second, p } of row.consensus?.pairs ?? []) {
      const texts = [textOf(row, first), textOf(row, second)].map((text) => text.trim());
      if (p === 0.5 || texts[0] === texts[1] || texts.includes('')) continue;
      const [chosen, rejected] = p > 0.5 ? [first, second] : [second, first];
      keys.add(JSON.stringify([row.prompt.map(contentsOf), textOf(row, chosen), textOf(row, rejected)]));
    }
  return keys;
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
