import { hasParts, type Gold, type ImportResponse, type ImportRow } from '../rows/import-row.ts';
import type { SnapshotConsensus, SnapshotRow } from '../rows/snapshot-row.ts';
import type { ExportFormatDefinition } from './exporter.ts';
import { Float, recordLine, type ExportRecord, type ExportValue } from './export-record.ts';
import { judgementRecord } from './judgement-record.ts';
import { nativeMessages } from './message-records.ts';

/** Everything there is, one line a comparison, unjudged ones included: the canonical form, which can be imported again. */
export const native: ExportFormatDefinition = {
  description: 'Everything: comparisons with their judgements and consensus',
  ties: ['keep'],
  options: [],
  namedColumns: ({ hasParts }) => ({
    ...(hasParts ? { prompt: 'json' } : {}),
    responses: 'json',
    category: 'text',
    language: 'text',
    license: 'text',
    source_url: 'text',
    gold: 'json',
    metadata: 'json',
    judgements: 'json',
    consensus: 'json',
  }),
  exporter: () => ({ recordsOf: (row) => [snapshotRecord(row)] }),
};

/** The canonical line of a snapshot, line feed included. The same row gives the same bytes for ever. */
export function snapshotLine(row: SnapshotRow): string {
  return recordLine(snapshotRecord(row));
}

/** A row as the native import reads it, line feed included. */
export function importLine(row: ImportRow): string {
  return recordLine(importRecord(row));
}

function snapshotRecord(row: SnapshotRow): ExportRecord {
  return {
    ...importRecord(row),
    judgements: row.judgements.map(judgementRecord),
    consensus: row.consensus && consensusRecord(row.consensus),
    split: row.split,
    ...(row.ranking_mode === undefined ? {} : { ranking_mode: row.ranking_mode }),
  };
}

function importRecord(row: ImportRow): ExportRecord {
  return {
    id: row.id,
    prompt: nativeMessages(row.prompt),
    responses: row.responses.map(responseRecord),
    category: row.category,
    language: row.language,
    license: row.license,
    source_url: row.source_url,
    tags: row.tags,
    priority: row.priority,
    gold: row.gold && goldRecord(row.gold),
    metadata: row.metadata,
  };
}

function responseRecord({ id, messages, model, source, license, params }: ImportResponse): ExportRecord {
  return { id, content: answerValue(messages), model, source, license, params };
}

/** One plain message of the assistant is written as its text, anything more as messages. */
function answerValue(messages: ImportResponse['messages']): ExportValue {
  const [first] = messages;
  const isPlain = messages.length === 1 && first?.role === 'assistant' && !hasParts(first);
  return isPlain ? first.content : nativeMessages(messages);
}

function goldRecord({ ranking, explanation }: Gold): ExportRecord {
  return { ranking, explanation };
}

function consensusRecord({ ranking, pairs, strength, method, agreement }: SnapshotConsensus): ExportRecord {
  return {
    ranking,
    pairs: pairs.map(({ first, second, p, judgements }) => ({ first, second, p: new Float(p), judgements })),
    strength: floatOrNull(strength),
    method,
    agreement: floatOrNull(agreement),
  };
}

function floatOrNull(value: number | null): Float | null {
  return value === null ? null : new Float(value);
}
