import type { EntityManager } from 'typeorm';

/**
 * Where a comparison comes in a queue: `comparison` is named c, the queue q. Shuffled is by a hash of the row's id, so that the
 * same file in the same queue has the same order.
 */
export const servingPlace = `
  CASE q.serving_order WHEN 'SHUFFLED' THEN md5(q.id::text || c.row_id) END, c.ordinal`;
export const servingTier = `
  CASE q.serving_order WHEN 'BY_PRIORITY' THEN priority_tier(c.attributes) ELSE 1::smallint END`;

/**
 * Puts what is open and in nobody's hands in the queue's order, behind whatever was ever handed out, and so in front of every
 * cursor. What came back stays first. The caller holds the policy alone: nobody walks the queue meanwhile.
 * Indices: queue_entry_open, comparison_pkey.
 */
export async function reorderQueue(
  manager: EntityManager,
  projectId: string,
  queueId: string,
): Promise<void> {
  await manager.query(
    `WITH before AS MATERIALIZED (
       SELECT greatest(q.last_position, (SELECT max(e.position) FROM queue_entry e
         WHERE e.project_id = $1 AND e.queue_id = $2 AND e.tier <> 0)) AS position
       FROM queue q WHERE q.project_id = $1 AND q.id = $2
     ), placed AS (
       SELECT e.comparison_id, ${servingTier} AS tier, row_number() OVER (ORDER BY ${servingPlace}) AS place
       FROM queue q
       JOIN queue_entry e ON e.project_id = $1 AND e.queue_id = $2
       JOIN comparison c ON c.project_id = $1 AND c.id = e.comparison_id
       WHERE q.project_id = $1 AND q.id = $2 AND e.needed > 0 AND e.leased = 0 AND e.tier <> 0
     ), moved AS (
       UPDATE queue_entry e SET tier = placed.tier, position = before.position + placed.place
       FROM placed, before WHERE e.project_id = $1 AND e.comparison_id = placed.comparison_id
       RETURNING e.position
     )
     UPDATE queue SET last_position = greatest((SELECT max(position) FROM moved), (SELECT position FROM before))
     WHERE project_id = $1 AND id = $2`,
    [projectId, queueId],
  );
  await manager.query(
    `UPDATE queue SET tiers = (SELECT array_agg(DISTINCT tier ORDER BY tier) FROM (
       SELECT unnest('{0,1}'::smallint[]) AS tier
       UNION ALL SELECT e.tier FROM queue_entry e WHERE e.project_id = $1 AND e.queue_id = $2 AND e.needed > 0) AS held)
     WHERE project_id = $1 AND id = $2`,
    [projectId, queueId],
  );
}
