import type { JsonObject, Message } from '@pairwright/dataset';
import type { ClientBase } from 'pg';

export interface ResponseRow {
  id: string;
  imported_id: string;
  model: string | null;
  source: string | null;
  license: string | null;
  params: JsonObject | null;
  messages: Message[];
}

export interface JudgementRow {
  id: string;
  annotator_id: string;
  ranking: string[][];
  strength: number | null;
  aspects: JsonObject | null;
  rationale: string | null;
  flags: string[];
  shown_order: string[];
  duration_ms: number;
  submitted_at: string;
  guidelines_version: number;
  counted: boolean;
  all_bad: boolean;
  reasons: string[];
  flagged: { responseId: string; flag: string }[];
  ideal_answer: { content: string; editedFrom: string | null } | null;
  renderings: { responseId: string; form: 'MARKDOWN' | 'PLAIN'; sawRaw: boolean }[] | null;
  supersedes: string | null;
}

export interface ComparisonRow {
  ordinal: string;
  row_id: string;
  prompt: Message[];
  prompt_hash: string;
  category: string | null;
  attributes: {
    language: string | null;
    license: string | null;
    source_url: string | null;
    tags: string[];
    priority: number;
    gold: { ranking: string[][]; explanation: string | null } | null;
    metadata: JsonObject;
  };
  responses: ResponseRow[];
  judgements: JudgementRow[];
}

const rowsAtOnce = 100;

/**
 * A project's comparisons in import order, a page at a time, each with its responses as imported and its judgements in the
 * order they came. Practice is left out. Indices: comparison_import_order, response_pkey, judgement_comparison.
 */
export async function* readComparisons(
  client: ClientBase,
  projectId: string,
): AsyncGenerator<ComparisonRow[]> {
  for (let last = '0'; ;) {
    const { rows } = await client.query<ComparisonRow>({
      name: 'read-comparisons',
      text: `
        SELECT c.ordinal, c.row_id, p.messages AS prompt, encode(p.hash, 'hex') AS prompt_hash, c.category, c.attributes,
          (SELECT json_agg(json_build_object('id', r.id, 'imported_id', r.imported_id, 'model', r.model, 'source', r.source,
              'license', r.license, 'params', r.params, 'messages', r.messages) ORDER BY place.nth)
            FROM unnest(c.response_ids) WITH ORDINALITY AS place(id, nth)
            JOIN response r ON r.project_id = c.project_id AND r.id = place.id) AS responses,
          coalesce((SELECT json_agg(json_build_object('id', j.id, 'annotator_id', j.annotator_id, 'ranking', j.ranking,
              'strength', j.strength, 'aspects', j.aspects, 'rationale', j.rationale, 'flags', j.flags,
              'shown_order', j.shown_order, 'duration_ms', j.duration_ms,
              'submitted_at', to_char(j.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
              'guidelines_version', j.guidelines_version, 'counted', j.counted,
              'all_bad', j.all_bad, 'reasons', j.reasons, 'flagged', j.flagged, 'ideal_answer', j.ideal_answer,
              'renderings', j.renderings, 'supersedes', j.supersedes) ORDER BY j.id)
            FROM judgement j WHERE j.project_id = c.project_id AND j.comparison_id = c.id), '[]'::json) AS judgements
        FROM comparison c
        JOIN prompt p ON p.project_id = c.project_id AND p.id = c.prompt_id
        WHERE c.project_id = $1 AND c.ordinal > $2 AND NOT c.is_practice
        ORDER BY c.ordinal LIMIT ${rowsAtOnce}`,
      values: [projectId, last],
    });
    const final = rows.at(-1);
    if (!final) return;
    yield rows;
    last = final.ordinal;
  }
}
