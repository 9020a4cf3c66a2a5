import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { TestProject } from './projects.ts';

/**
 * Judgements of one person at these moments, each of a comparison that is nowhere else, a second of work each; returns their
 * ids in the same order.
 */
export async function judgedAt(
  pool: Pool,
  project: TestProject,
  annotatorId: string,
  times: readonly string[],
): Promise<string[]> {
  const ids = times.map(() => randomUUID());
  await pool.query(
    `WITH judged AS MATERIALIZED (
       SELECT id, at::timestamptz, gen_random_uuid() AS assignment_id, gen_random_uuid() AS comparison_id
       FROM unnest($4::uuid[], $5::text[]) AS given(id, at)
     ), assigned AS (
       INSERT INTO assignment (project_id, id, annotator_id, comparison_id, queue_id, fence, state, leased_at, expires_at, shown_order)
       SELECT $1, assignment_id, $2, comparison_id, $3, gen_random_uuid(), 'JUDGED', at, at, '{}' FROM judged
     )
     INSERT INTO judgement (project_id, id, assignment_id, comparison_id, annotator_id, ranking, flags, flagged, all_bad, reasons,
       shown_order, duration_ms, submitted_at, guidelines_version, counted)
     SELECT $1, id, assignment_id, comparison_id, $2, '[]', '{}', '[]', false, '{}', '{}', 1000, at, 1, true FROM judged`,
    [project.id, annotatorId, project.queueId, ids, times],
  );
  return ids;
}
