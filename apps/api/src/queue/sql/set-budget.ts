import type { EntityManager } from 'typeorm';

// Rows to find one each in: about as many as there are connections to the database.
const budgetRows = 32;

/**
 * Says what is left of a queue's budget: what its policy allows, less what was judged and what is in flight. The caller holds the
 * policy alone, so that both stand still. Indices: queue_annotator_pkey, assignment_leased.
 */
export async function setBudget(manager: EntityManager, projectId: string, queueId: string): Promise<void> {
  await manager.query('DELETE FROM queue_budget WHERE project_id = $1 AND queue_id = $2', [
    projectId,
    queueId,
  ]);
  await manager.query(
    `INSERT INTO queue_budget (project_id, queue_id, id, remaining)
     SELECT $1, $2, gen_random_uuid(), CASE
       WHEN remaining > 0 THEN remaining / ${budgetRows} + (n <= remaining % ${budgetRows})::int
       WHEN n = 1 THEN remaining ELSE 0 END
     FROM (
       SELECT q.budget_limit
         - (SELECT coalesce(sum(a.judgements), 0)::int FROM queue_annotator a WHERE a.project_id = $1 AND a.queue_id = $2)
         - (SELECT count(*)::int FROM assignment a WHERE a.project_id = $1 AND a.queue_id = $2 AND a.state = 'LEASED') AS remaining
       FROM queue q WHERE q.project_id = $1 AND q.id = $2 AND q.budget_limit IS NOT NULL
     ) AS budget, generate_series(1, ${budgetRows}) AS n`,
    [projectId, queueId],
  );
}
