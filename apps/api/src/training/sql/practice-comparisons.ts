import type { DataSource, EntityManager } from 'typeorm';
import type { ComparisonPayload } from '../../queue/sql/comparison-payload.ts';

/** How many practice comparisons were imported. Index: comparison_practice. */
export async function countPractice(dataSource: DataSource, projectId: string): Promise<number> {
  const rows: { available: number }[] = await dataSource.query(
    'SELECT count(*)::int AS available FROM comparison WHERE project_id = $1 AND is_practice',
    [projectId],
  );
  return rows[0]?.available ?? 0;
}

/**
 * A practice comparison as one annotator is shown it: blinded, its responses in an order that is random and theirs (both ids are,
 * and so is the hash of the two). Index: comparison_pkey; see comparison_payload.
 */
export async function readPractice(
  dataSource: DataSource,
  projectId: string,
  annotatorId: string,
  comparisonId: string,
): Promise<ComparisonPayload> {
  const rows: { comparison: ComparisonPayload }[] = await dataSource.query(
    `SELECT comparison_payload($1, c.id, (
       SELECT array_agg(shown.id ORDER BY md5(uuid_send(shown.id) || uuid_send($2))) FROM unnest(c.response_ids) AS shown(id)
     )) AS comparison
     FROM comparison c WHERE c.project_id = $1 AND c.id = $3`,
    [projectId, annotatorId, comparisonId],
  );
  return rows[0]!.comparison;
}

export interface KnownAnswer {
  /** Tie groups, best first, of ids as they were imported. */
  ranking: string[][];
  /** Markdown. */
  explanation: string | null;
  responses: { id: string; imported_id: string }[];
}

/** What is known of a practice comparison. Indices: comparison_pkey, response_pkey. */
export async function readKnownAnswer(
  manager: EntityManager,
  projectId: string,
  comparisonId: string,
): Promise<KnownAnswer> {
  const rows: KnownAnswer[] = await manager.query(
    `SELECT c.attributes -> 'gold' -> 'ranking' AS ranking, c.attributes -> 'gold' ->> 'explanation' AS explanation,
       (SELECT json_agg(json_build_object('id', r.id, 'imported_id', r.imported_id))
        FROM unnest(c.response_ids) AS placed(id) JOIN response r ON r.project_id = c.project_id AND r.id = placed.id
       ) AS responses
     FROM comparison c WHERE c.project_id = $1 AND c.id = $2`,
    [projectId, comparisonId],
  );
  return rows[0]!;
}
