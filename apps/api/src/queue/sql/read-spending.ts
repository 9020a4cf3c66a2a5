import type { IndexPool } from '../../platform/database/index-pool.ts';

export interface SpendingRow {
  judgements: number;
  in_flight: number;
  surplus: number;
  /** Null without a price. */
  amount: number | null;
  amount_in_flight: number | null;
}

/** What a queue has cost so far. Indices: queue_annotator_pkey, assignment_leased. */
export async function readSpending(
  pool: IndexPool,
  projectId: string,
  queueId: string,
): Promise<SpendingRow> {
  const { rows } = await pool.query<SpendingRow>({
    name: 'read-spending',
    text: `
      SELECT given.judgements, given.surplus, held.in_flight,
        (given.judgements * q.price_per_judgement)::float8 AS amount,
        (held.in_flight * q.price_per_judgement)::float8 AS amount_in_flight
      FROM queue q,
        (SELECT coalesce(sum(judgements), 0)::int AS judgements, coalesce(sum(surplus), 0)::int AS surplus
          FROM queue_annotator WHERE project_id = $1 AND queue_id = $2) AS given,
        (SELECT count(*)::int AS in_flight FROM assignment
          WHERE project_id = $1 AND queue_id = $2 AND state = 'LEASED') AS held
      WHERE q.project_id = $1 AND q.id = $2`,
    values: [projectId, queueId],
  });
  return rows[0]!;
}

/** Queues of a project whose budget has nothing left. Index: queue_budget_pkey. */
export async function queuesWithoutBudget(pool: IndexPool, projectId: string): Promise<Set<string>> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'queues-without-budget',
    text: `SELECT queue_id AS id FROM queue_budget WHERE project_id = $1 GROUP BY queue_id
      HAVING min(remaining) < 0 OR max(remaining) = 0`,
    values: [projectId],
  });
  return new Set(rows.map(({ id }) => id));
}
