import type { IndexPool } from '../../platform/database/index-pool.ts';

/**
 * What somebody has judged that counts, as it was counted while they worked, and what they judged since midnight UTC; what
 * they amended is no second judgement. Indices: queue_annotator_pkey, judgement_annotator.
 */
export async function readMyWork(
  pool: IndexPool,
  projectId: string,
  annotatorId: string,
): Promise<{ judgements: number; judgementsToday: number }> {
  const { rows } = await pool.query<{ judgements: number; judgements_today: number }>({
    text: `
      SELECT
        (SELECT coalesce(sum(judgements), 0)::int FROM queue_annotator
          WHERE project_id = $1 AND annotator_id = $2) AS judgements,
        (SELECT count(*)::int FROM judgement
          WHERE project_id = $1 AND annotator_id = $2 AND submitted_at >= date_trunc('day', now(), 'UTC')
            AND supersedes IS NULL) AS judgements_today`,
    values: [projectId, annotatorId],
  });
  return { judgements: rows[0]!.judgements, judgementsToday: rows[0]!.judgements_today };
}
