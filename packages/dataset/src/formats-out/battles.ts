import type { ImportResponse } from '../rows/import-row.ts';
import type { SnapshotRow } from '../rows/snapshot-row.ts';
import { promptHash } from '../rows/content-hash.ts';
import { PREFERENCE_OPTIONS, type ExportContext, type ExportFormatDefinition } from './exporter.ts';
import { Float, type ExportRecord } from './export-record.ts';
import { chatMessages } from './message-records.ts';
import { preferencePairs, type PreferencePair } from './preference-pairs.ts';

/**
 * Battles between models as Chatbot Arena and MT-bench publish them, for leaderboards. Of a judgement, model_a is the
 * one that was shown first; of the consensus, the one that was imported first. `tstamp` is in seconds.
 */
export const battles: ExportFormatDefinition = {
  description: 'Arena battles: model against model',
  ties: ['keep', 'drop'],
  options: PREFERENCE_OPTIONS,
  exporter: (context) => ({ recordsOf: (row) => recordsOf(row, context) }),
};

function* recordsOf(
  row: SnapshotRow,
  { options, summary, hasParts }: ExportContext,
): Generator<ExportRecord> {
  for (const pair of preferencePairs(row, options, summary, takeAll)) {
    if (pair.chosen.model === null || pair.rejected.model === null) summary.drop('NO_MODEL');
    else yield recordOf(pair, hasParts);
  }
}

/** A model that said nothing has lost its battle, and two that said the same have tied. */
function takeAll(): undefined {}

function recordOf(pair: PreferencePair, hasParts: boolean): ExportRecord {
  const { row, judgement } = pair;
  const order = judgement?.shown_order ?? row.responses.map(({ id }) => id);
  const isChosenFirst = order.indexOf(pair.chosen.id) < order.indexOf(pair.rejected.id);
  const [a, b] = isChosenFirst ? [pair.chosen, pair.rejected] : [pair.rejected, pair.chosen];
  const conversation = (response: ImportResponse) =>
    chatMessages([...row.prompt, ...response.messages], hasParts);
  return {
    question_id: promptHash(row.prompt),
    model_a: a.model,
    model_b: b.model,
    winner: pair.isTie ? tieOf(pair) : isChosenFirst ? 'model_a' : 'model_b',
    judge: judgement?.annotator ?? 'consensus',
    conversation_a: conversation(a),
    conversation_b: conversation(b),
    turn: row.prompt.filter(({ role }) => role === 'user').length,
    language: row.language ?? 'unknown',
    tstamp: new Float(judgement ? secondsOf(judgement.submitted_at) : lastJudgedAt(row)),
  };
}

/** Both are bad where the judgement says so, or most of those that count do. */
function tieOf({ row, judgement }: PreferencePair): string {
  const votes = judgement ? [judgement] : row.judgements.filter(({ counted }) => counted);
  const bad = votes.filter((vote) => vote.all_bad === true);
  return 2 * bad.length > votes.length ? 'tie (bothbad)' : 'tie';
}

function lastJudgedAt({ judgements }: SnapshotRow): number {
  return Math.max(
    ...judgements.filter(({ counted }) => counted).map((judgement) => secondsOf(judgement.submitted_at)),
  );
}

function secondsOf(timestamp: string): number {
  return Date.parse(timestamp) / 1000;
}
