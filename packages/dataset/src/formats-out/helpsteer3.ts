import type { SnapshotJudgement, SnapshotRow } from '../rows/snapshot-row.ts';
import { notSingle, singleText } from './conversation-text.ts';
import { PREFERENCE_OPTIONS, type ExportContext, type ExportFormatDefinition } from './exporter.ts';
import type { ExportRecord } from './export-record.ts';
import type { DropReason } from './export-summary.ts';
import { chatMessages } from './message-records.ts';
import { preferencePairs, type PreferencePair } from './preference-pairs.ts';

/** HelpSteer3 knows three strengths: slightly better, better, much better. */
const STRONGEST = 3;

/**
 * NVIDIA's HelpSteer3: one row a pair of responses with every annotator's own preference and reason. Scores go from -3
 * (response 1 is much better) to 3; a tie is 0. Responses stand in the order of the import.
 */
export const helpsteer3: ExportFormatDefinition = {
  description: "HelpSteer3: with every annotator's preference",
  ties: ['keep', 'drop'],
  options: PREFERENCE_OPTIONS,
  exporter: (context) => ({
    *recordsOf(row) {
      for (const pair of preferencePairs(row, context.options, context.summary)) {
        const record = recordOf(pair, context);
        if (typeof record === 'string') context.summary.drop(record);
        else yield record;
      }
    },
  }),
};

function recordOf(pair: PreferencePair, context: ExportContext): ExportRecord | DropReason {
  const { row, chosen, rejected } = pair;
  const isChosenFirst = row.responses.indexOf(chosen) < row.responses.indexOf(rejected);
  const [first, second] = isChosenFirst ? [chosen, rejected] : [rejected, chosen];
  const [response1, response2] = [singleText(first), singleText(second)];
  if (response1 === undefined || response2 === undefined) return notSingle(first, second);
  const votes = pair.judgement ? [pair.judgement] : votesOn(row, first.id, second.id);
  const individual = votes.map((vote) => ({
    score: scoreOf(vote, first.id, second.id, context.strengthLabels),
    reasoning: vote.rationale ?? '',
    feedback1: '',
    feedback2: '',
  }));
  const mean = individual.reduce((sum, { score }) => sum + score, 0) / individual.length;
  const size = Math.max(1, Math.round(Math.abs(mean)));
  const overall = pair.isTie ? 0 : isChosenFirst ? -size : size;
  return {
    domain: row.category ?? 'general',
    language: row.language ?? 'unknown',
    context: chatMessages(row.prompt, context.hasParts),
    response1,
    response2,
    overall_preference: overall,
    individual_preference: individual,
  };
}

/** The judgements that count and say something of two responses. */
function votesOn(row: SnapshotRow, first: string, second: string): SnapshotJudgement[] {
  const counted = row.judgements.filter((judgement) => judgement.counted);
  if (row.ranking_mode !== 'best') return counted;
  return counted.filter(({ ranking: [best] }) => best?.includes(first) || best?.includes(second));
}

/** A judgement of two responses on HelpSteer3's scale; without a strength the mildest preference. */
function scoreOf(
  { ranking, strength }: SnapshotJudgement,
  first: string,
  second: string,
  labels: number,
): number {
  const place = (id: string) => ranking.findIndex((group) => group.includes(id));
  const direction = Math.sign(place(first) - place(second));
  if (direction === 0) return 0;
  const step = strength ?? 0;
  const size = labels <= STRONGEST ? step + 1 : 1 + Math.round((step * (STRONGEST - 1)) / (labels - 1));
  return direction * size;
}
