import type { IndexPool } from '../../platform/database/index-pool.ts';

/**
 * Whether somebody is through a project's training, or none is at hand. The same rule as in `trainingProgress`.
 * Indices: training_attempt_pkey; comparison_practice for those who have not begun. Without a name, so that it is planned for the
 * tables as they are: few practice comparisons do not tell how many others there will be.
 */
export const mayWorkStatement = `
  SELECT coalesce(
    (SELECT answered = cardinality(comparison_ids)
       AND right_answers / cardinality(comparison_ids)::float8 >= threshold
     FROM training_attempt WHERE project_id = $1 AND annotator_id = $2 ORDER BY attempt DESC LIMIT 1),
    NOT EXISTS (SELECT FROM comparison WHERE project_id = $1 AND is_practice)) AS may_work`;

export async function mayWork(pool: IndexPool, projectId: string, annotatorId: string): Promise<boolean> {
  const { rows } = await pool.query<{ may_work: boolean }>({
    text: mayWorkStatement,
    values: [projectId, annotatorId],
  });
  return rows[0]!.may_work;
}
