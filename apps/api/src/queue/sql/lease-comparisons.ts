import type { IndexPool } from '../../platform/database/index-pool.ts';
import type { AssignmentPayload } from './assignment-payload.ts';

/**
 * The annotator's own open leases first (same id, same fence, expiry renewed), then new ones while the queue is open,
 * `p_count` in all. Without a queue named, the project's queues in the order they were made.
 * Null, where nothing is leased but not because there is nothing left: what is left is held by others this instant.
 * Index: assignment_leased (project_id, annotator_id, expires_at) for the own ones; see walk_tier for the new ones.
 */
export const leaseComparisonsFunction = `
CREATE OR REPLACE FUNCTION lease_comparisons(
  p_project uuid, p_queue uuid, p_annotator uuid, p_count int, p_lease interval
) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  v_queue record;
  v_seat queue_annotator;
  v_own uuid[];
  v_new record;
  v_ids uuid[] := '{}';
  v_is_held boolean := false;
BEGIN
  PERFORM hold_policy(p_project);
  -- Every seat before any comparison, in one order: two tabs of one annotator may ask across queues.
  PERFORM take_seat(p_project, q.id, p_annotator)
  FROM (SELECT id FROM queue WHERE project_id = p_project AND (p_queue IS NULL OR id = p_queue) ORDER BY id) q;
  FOR v_queue IN
    SELECT id, state, tiers, lease_seconds, budget_limit FROM queue WHERE project_id = p_project AND (p_queue IS NULL OR id = p_queue) ORDER BY created_at, id
  LOOP
    EXIT WHEN cardinality(v_ids) >= p_count;
    v_seat := take_seat(p_project, v_queue.id, p_annotator);
    SELECT coalesce(array_agg(own.id ORDER BY own.leased_at, own.id), '{}') INTO v_own FROM (
      SELECT id, leased_at FROM assignment
      WHERE project_id = p_project AND annotator_id = p_annotator AND state = 'LEASED' AND queue_id = v_queue.id
      ORDER BY leased_at, id LIMIT p_count - cardinality(v_ids)
      FOR UPDATE
    ) AS own;
    UPDATE assignment SET expires_at = now() + coalesce(make_interval(secs => v_queue.lease_seconds), p_lease)
    WHERE project_id = p_project AND id = ANY(v_own);
    v_ids := v_ids || v_own;
    IF v_queue.state = 'OPEN' AND cardinality(v_ids) < p_count THEN
      SELECT * INTO v_new FROM lease_new(p_project, v_queue.id, p_annotator, p_count - cardinality(v_ids), p_lease, v_seat.cursors);
      v_ids := v_ids || v_new.leased;
      UPDATE queue_annotator SET cursors = v_new.p_cursors
      WHERE project_id = p_project AND queue_id = v_queue.id AND annotator_id = p_annotator
        AND cursors IS DISTINCT FROM v_new.p_cursors;
      v_is_held := v_is_held OR cardinality(v_new.leased) = 0 AND NOT v_new.is_stopped
        AND (v_queue.budget_limit IS NULL OR has_budget(p_project, v_queue.id))
        AND has_open(p_project, v_queue.id, p_annotator, v_queue.tiers, v_new.p_cursors);
    END IF;
  END LOOP;
  IF v_is_held AND cardinality(v_ids) = 0 THEN RETURN NULL; END IF;
  RETURN assignment_payload(p_project, v_ids);
END $$`;

export interface LeaseRequest {
  projectId: string;
  queueId: string | null;
  annotatorId: string;
  count: number;
  leaseSeconds: number;
}

export async function leaseComparisons(
  pool: IndexPool,
  request: LeaseRequest,
): Promise<AssignmentPayload[] | null> {
  const { rows } = await pool.query<{ assignments: AssignmentPayload[] | null }>({
    name: 'lease-comparisons',
    text: `SELECT lease_comparisons($1, $2, $3, $4, make_interval(secs => $5)) AS assignments`,
    values: [request.projectId, request.queueId, request.annotatorId, request.count, request.leaseSeconds],
  });
  return rows[0]!.assignments;
}
