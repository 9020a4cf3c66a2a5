import type { SnapshotRow } from '../rows/snapshot-row.ts';
import type { ExportContext, ExportFormatDefinition } from './exporter.ts';
import type { ExportRecord } from './export-record.ts';
import { chatMessages } from './message-records.ts';
import { preferencePairs, type PreferencePair } from './preference-pairs.ts';

/**
 * How many rejected completions are held back. KTO estimates its baseline from neighbouring rows as if they had
 * different prompts, so completions of one prompt must not stand together.
 */
const HELD_BACK_ROWS = 256;

/**
 * TRL's unpaired preference: a completion that won all its pairs is labelled true, one that lost them all false.
 * One that did both has no label and is left out.
 */
export const kto: ExportFormatDefinition = {
  description: 'TRL: unpaired preference for KTO, conversational',
  ties: ['drop'],
  options: ['ties', 'votes', 'minAgreement', 'pairs'],
  exporter(context) {
    const heldBack: ExportRecord[] = [];
    return {
      *recordsOf(row) {
        for (const record of labelledCompletions(row, context)) {
          if (record['label'] === true) yield record;
          else heldBack.push(record);
        }
        while (heldBack.length > HELD_BACK_ROWS) yield heldBack.shift() as ExportRecord;
      },
      *rest() {
        yield* heldBack.splice(0);
      },
    };
  },
};

function labelledCompletions(
  row: SnapshotRow,
  { options, summary, hasParts }: ExportContext,
): ExportRecord[] {
  const byVote = new Map<string | undefined, PreferencePair[]>();
  for (const pair of preferencePairs(row, options, summary)) {
    const vote = pair.judgement?.id;
    byVote.set(vote, [...(byVote.get(vote) ?? []), pair]);
  }
  const records: ExportRecord[] = [];
  for (const pairs of byVote.values()) {
    for (const { id, messages } of row.responses) {
      const label = labelOf(id, pairs);
      if (label === 'mixed') summary.drop('MIXED_LABEL');
      else if (label !== undefined) {
        const prompt = chatMessages(row.prompt, hasParts);
        records.push({ prompt, completion: chatMessages(messages, hasParts), label });
      }
    }
  }
  return records;
}

function labelOf(id: string, pairs: readonly PreferencePair[]): boolean | 'mixed' | undefined {
  const wins = pairs.some(({ chosen }) => chosen.id === id);
  const loses = pairs.some(({ rejected }) => rejected.id === id);
  if (wins && loses) return 'mixed';
  return wins || loses ? wins : undefined;
}
