/**
 * Leases up to `p_count` comparisons that are new to this annotator, tier by tier, while the queue is open and its budget lasts.
 * Only when all tiers have run dry are overdue leases looked for, since the sweep brings them back within seconds anyway.
 * The caller holds the annotator's seat and writes the cursors that come back, one a tier (tier -2 first). `p_lease` is what a
 * lease lasts where the queue has no word of its own on it.
 */
export const leaseNewFunction = `
CREATE OR REPLACE FUNCTION lease_new(
  p_project uuid, p_queue uuid, p_annotator uuid, p_count int, p_lease interval,
  INOUT p_cursors bigint[], OUT leased uuid[]
) LANGUAGE plpgsql AS $$
DECLARE
  v_queue queue;
  v_lease interval;
  v_count int := p_count;
  v_tier smallint;
  v_more record;
BEGIN
  leased := '{}';
  SELECT * INTO v_queue FROM queue q WHERE q.project_id = p_project AND q.id = p_queue;
  IF v_queue.state <> 'OPEN' THEN RETURN; END IF;
  v_lease := coalesce(make_interval(secs => v_queue.lease_seconds), p_lease);
  IF v_queue.budget_limit IS NOT NULL THEN v_count := take_budget(p_project, p_queue, p_count, false); END IF;
  FOREACH v_tier IN ARRAY v_queue.tiers LOOP
    EXIT WHEN cardinality(leased) >= v_count;
    SELECT * INTO v_more FROM walk_tier(p_project, p_queue, p_annotator, v_tier, v_count - cardinality(lease_new.leased), v_lease,
      p_cursors[v_tier + 3]);
    p_cursors[v_tier + 3] := v_more.p_cursor;
    leased := leased || v_more.leased;
  END LOOP;
  IF cardinality(leased) < v_count AND expire_assignments(p_project) > 0 THEN
    SELECT * INTO v_more FROM walk_tier(p_project, p_queue, p_annotator, 0::smallint, v_count - cardinality(lease_new.leased),
      v_lease, p_cursors[3]);
    p_cursors[3] := v_more.p_cursor;
    leased := leased || v_more.leased;
  END IF;
  IF v_queue.budget_limit IS NOT NULL AND cardinality(leased) < v_count THEN
    PERFORM give_budget_back(p_project, p_queue, v_count - cardinality(leased));
  END IF;
END $$`;
