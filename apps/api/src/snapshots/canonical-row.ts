import {
  type ImportResponse,
  type RankingMode,
  type SnapshotRow,
  type Splits,
  splitOf,
} from '@pairwright/dataset';
import { consensusOf } from '@pairwright/stats';
import { canonicalJudgements, type JudgementSettings } from './canonical-judgement.ts';
import type { ComparisonRow, ResponseRow } from './sql/read-comparisons.ts';

export interface CanonicalSettings extends JudgementSettings {
  splits: Splits;
  rankingMode: RankingMode;
}

/** A comparison as a snapshot keeps it: imported ids instead of ours, pseudonyms instead of people, the consensus added. */
export function canonicalRow(row: ComparisonRow, settings: CanonicalSettings): SnapshotRow {
  const responses = new Map(row.responses.map((response) => [response.id, toResponse(response)]));
  const judgements = canonicalJudgements(row.judgements, responses, settings);
  const { language, license, source_url, tags, priority, gold, metadata } = row.attributes;
  return {
    id: row.row_id,
    prompt: row.prompt,
    responses: [...responses.values()],
    category: row.category,
    language,
    license,
    source_url,
    tags,
    priority,
    gold,
    metadata,
    judgements,
    consensus: consensusOf(
      judgements.filter(({ counted }) => counted),
      row.responses.map(({ imported_id: id }) => id),
      settings.rankingMode,
    ),
    split: splitOf(row.prompt_hash, settings.splits),
    ranking_mode: settings.rankingMode,
  };
}

function toResponse(row: ResponseRow): ImportResponse {
  const { imported_id: id, messages, model, source, license, params } = row;
  return { id, messages, model, source, license, params };
}
