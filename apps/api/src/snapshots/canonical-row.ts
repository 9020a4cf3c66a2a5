import {
  type ImportResponse,
  type SnapshotJudgement,
  type SnapshotRow,
  type Splits,
  splitOf,
} from '@pairwright/dataset';
import { consensusOf } from '@pairwright/stats';
import type { ComparisonRow, JudgementRow, ResponseRow } from './sql/read-comparisons.ts';

export interface CanonicalSettings {
  splits: Splits;
  /** The name under which an annotator appears, the same over the project. */
  pseudonymOf: (annotatorId: string) => string;
}

/** A comparison as a snapshot keeps it: imported ids instead of ours, pseudonyms instead of people, the consensus added. */
export function canonicalRow(row: ComparisonRow, { splits, pseudonymOf }: CanonicalSettings): SnapshotRow {
  const importedIds = new Map(row.responses.map((response) => [response.id, response.imported_id]));
  const judgements = row.judgements.map((judgement) => toJudgement(judgement, importedIds, pseudonymOf));
  const counted = judgements.filter((judgement) => judgement.counted);
  const responses = row.responses.map(toResponse);
  const { language, license, source_url, tags, priority, gold, metadata } = row.attributes;
  return {
    id: row.row_id,
    prompt: row.prompt,
    responses,
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
      counted,
      responses.map(({ id }) => id),
    ),
    split: splitOf(row.prompt_hash, splits),
  };
}

function toResponse(row: ResponseRow): ImportResponse {
  const { imported_id: id, messages, model, source, license, params } = row;
  return { id, messages, model, source, license, params };
}

function toJudgement(
  row: JudgementRow,
  importedIds: ReadonlyMap<string, string>,
  pseudonymOf: CanonicalSettings['pseudonymOf'],
): SnapshotJudgement {
  const imported = (id: string): string => importedIds.get(id) ?? id;
  const { annotator_id: annotatorId, ranking, shown_order: shownOrder, ...rest } = row;
  return {
    ...rest,
    annotator: pseudonymOf(annotatorId),
    ranking: ranking.map((group) => group.map(imported)),
    shown_order: shownOrder.map(imported),
  };
}
