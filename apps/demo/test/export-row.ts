import { consensusOf } from '@pairwright/stats';
import type { NativeExportRow } from '../src/native-export-row.ts';

interface Judged {
  readonly id: string;
  readonly ranking: string[][];
  readonly annotator?: string;
  readonly counted?: boolean;
}

/** A row of a native export with these responses and judgements, and the consensus that follows from them. */
export function exportRow(
  responses: Readonly<Record<string, string>>,
  judged: readonly Judged[],
): NativeExportRow {
  const judgements = judged.map(({ id, ranking, annotator = `by ${id}`, counted = true }) => ({
    id,
    annotator,
    ranking,
    strength: null,
    aspects: null,
    rationale: null,
    flags: [],
    shown_order: Object.keys(responses),
    duration_ms: 1_000,
    submitted_at: '2026-11-24T12:00:00.000Z',
    guidelines_version: 1,
    counted,
  }));
  const ids = Object.keys(responses);
  return {
    id: `row ${judged.map(({ id }) => id).join()}`,
    prompt: [{ role: 'user', content: 'How many?' }],
    responses: ids.map((id) => ({ id, content: responses[id] as string, model: `model ${id}` })),
    category: null,
    language: null,
    license: null,
    source_url: null,
    tags: [],
    priority: 0,
    metadata: {},
    gold: null,
    judgements,
    consensus: consensusOf(
      judgements.filter((judgement) => judgement.counted),
      ids,
    ),
    split: 'train',
  };
}
