import type { IndexPool } from '../../platform/database/index-pool.ts';

export interface ProgressRow {
  queue_id: string;
  total: number;
  done: number;
  judgements: number;
}

/** Progress of a project's queues, out of what annotators count as they work. Index: queue_annotator_pkey. */
export async function readProgress(pool: IndexPool, projectId: string): Promise<ProgressRow[]> {
  const { rows } = await pool.query<ProgressRow>({
    name: 'read-progress',
    text: `
      SELECT q.id AS queue_id, q.total::int AS total, (coalesce(sum(qa.completed), 0) + q.done_correction)::int AS done,
        coalesce(sum(qa.judgements), 0)::int AS judgements
      FROM queue q
      LEFT JOIN queue_annotator qa ON qa.project_id = q.project_id AND qa.queue_id = q.id
      WHERE q.project_id = $1
      GROUP BY q.id, q.total, q.done_correction`,
    values: [projectId],
  });
  return rows;
}
