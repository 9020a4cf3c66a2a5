import { isEmptyResponse } from '../formats-in/check-responses.ts';
import type { SnapshotRow } from '../rows/snapshot-row.ts';
import { dialogueFault, dialoguePrompt, notSingle, singleText } from './conversation-text.ts';
import type { ExportContext, ExportFormatDefinition } from './exporter.ts';
import { Float, type ExportRecord } from './export-record.ts';
import type { DropReason } from './export-summary.ts';
import { votesOf, type Vote } from './votes.ts';

/**
 * Nectar's K-wise form: all answers of a prompt with their ranks, 1 the best; equal answers share a rank and the next
 * one counts them (1, 1, 3). `good_natured` is Nectar's own column, always true here: nobody judges it.
 */
export const kwise: ExportFormatDefinition = {
  description: 'Nectar: K-wise rankings, rank 1 is best',
  ties: ['keep'],
  options: ['votes', 'minAgreement'],
  exporter: (context) => ({ recordsOf: (row) => recordsOf(row, context) }),
};

function* recordsOf(row: SnapshotRow, { options, summary }: ExportContext): Generator<ExportRecord> {
  for (const vote of votesOf(row, options, summary)) {
    const record = recordOf(row, vote);
    if (typeof record === 'string') summary.drop(record);
    else yield record;
  }
}

function recordOf(row: SnapshotRow, { ranking }: Vote): ExportRecord | DropReason {
  if (row.ranking_mode === 'best' && ranking.slice(1).flat().length > 1) return 'PARTIAL_RANKING';
  const texts = row.responses.map(singleText);
  if (!texts.every((text) => text !== undefined)) return notSingle(...row.responses);
  if (row.responses.some(({ messages }) => isEmptyResponse(messages))) return 'EMPTY_RESPONSE';
  const fault = dialogueFault(row.prompt, texts);
  if (fault) return fault;
  const text = new Map(row.responses.map(({ id }, index) => [id, texts[index] ?? '']));
  const model = new Map(row.responses.map(({ id, model }) => [id, model ?? '']));
  let ahead = 0;
  const answers = ranking.flatMap((group) => {
    const rank = new Float(ahead + 1);
    ahead += group.length;
    return group.map((id) => ({ answer: text.get(id) ?? '', model: model.get(id) ?? '', rank }));
  });
  return {
    prompt: `${dialoguePrompt(row.prompt)} `,
    answers,
    turns: row.prompt.filter(({ role }) => role === 'user').length,
    num_responses: answers.length,
    source: [row.source_url ?? 'unknown'],
    good_natured: true,
  };
}
