/**
 * Leases up to `p_count` comparisons that are new to this annotator, tier by tier, while the queue is open, its budget lasts and
 * nothing is withheld from them; `is_stopped` says that it is not so.
 * Only when all tiers have run dry are overdue leases looked for, since the sweep brings them back within seconds anyway.
 * The caller holds the annotator's seat and writes the cursors that come back, one a tier (tier -2 first). `p_lease` is what a
 * lease lasts where the queue has no word of its own on it.
 */
export const leaseNewFunction = `
CREATE OR REPLACE FUNCTION lease_new(
  p_project uuid, p_queue uuid, p_annotator uuid, p_count int, p_lease interval,
  INOUT p_cursors bigint[], OUT leased uuid[], OUT is_stopped boolean
) LANGUAGE plpgsql AS $$
DECLARE
  v_queue queue;
  v_lease interval;
  v_count int := p_count;
  v_tier smallint;
  v_more record;
  v_withheld record;
BEGIN
  leased := '{}';
  SELECT * INTO v_queue FROM queue q WHERE q.project_id = p_project AND q.id = p_queue;
  SELECT * INTO v_withheld FROM withheld_from(p_project, v_queue, p_annotator);
  is_stopped := v_queue.state <> 'OPEN' OR v_queue.is_project_paused OR v_withheld.reason IS NOT NULL;
  IF is_stopped THEN RETURN; END IF;
  v_count := least(v_count, v_withheld.allowance);
  v_lease := coalesce(make_interval(secs => v_queue.lease_seconds), p_lease);
  IF v_queue.budget_limit IS NOT NULL THEN v_count := take_budget(p_project, p_queue, v_count, false); END IF;
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
