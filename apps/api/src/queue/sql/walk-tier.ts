/**
 * Leases up to `p_count` comparisons of one tier to one annotator, from the cursor on, and says where the cursor stands now.
 *
 * Index: queue_entry_open (project_id, queue_id, tier, position) where needed > 0; assignment_pkey for what was met before.
 * One row a step, because a planner that has to guess `LIMIT p_count` hashes the table. OFFSET 0 keeps the planner from making a
 * join of NOT EXISTS: in a plan made while there were few assignments, that one reads all of the project's.
 *
 * A row that somebody else holds this instant is passed over (SKIP LOCKED), but the cursor is not moved past it while it
 * still has a place: it is looked at again with the next request, so that nobody loses a comparison to a collision.
 */
export const walkTierFunction = `
CREATE OR REPLACE FUNCTION walk_tier(
  p_project uuid, p_queue uuid, p_annotator uuid, p_tier smallint, p_count int, p_lease interval,
  INOUT p_cursor bigint, OUT leased uuid[]
) LANGUAGE plpgsql AS $$
DECLARE
  v_at bigint := p_cursor;
  v_held bigint;
  v_comparison uuid;
  v_position bigint;
  v_assignment uuid;
BEGIN
  leased := '{}';
  WHILE cardinality(leased) < p_count LOOP
    SELECT e.comparison_id, e.position INTO v_comparison, v_position
    FROM queue_entry e
    WHERE e.project_id = p_project AND e.queue_id = p_queue AND e.tier = p_tier AND e.needed > 0 AND e.position > v_at
      AND NOT EXISTS (
        SELECT FROM assignment a
        WHERE a.project_id = p_project AND a.id = assignment_id(e.comparison_id, p_annotator) AND a.state <> 'EXPIRED' OFFSET 0)
    ORDER BY e.position LIMIT 1
    FOR UPDATE OF e SKIP LOCKED;
    IF NOT FOUND THEN
      -- What is left was met before or is held this instant. What was met is not walked over a second time.
      IF v_held IS NULL THEN
        SELECT coalesce(min(e.position) FILTER (WHERE NOT EXISTS (
            SELECT FROM assignment a
            WHERE a.project_id = p_project AND a.id = assignment_id(e.comparison_id, p_annotator) AND a.state <> 'EXPIRED' OFFSET 0)) - 1,
          max(e.position), v_at) INTO v_at
        FROM queue_entry e
        WHERE e.project_id = p_project AND e.queue_id = p_queue AND e.tier = p_tier AND e.needed > 0 AND e.position > v_at;
      END IF;
      EXIT;
    END IF;

    IF v_held IS NULL THEN
      SELECT e.position INTO v_held
      FROM queue_entry e
      WHERE e.project_id = p_project AND e.queue_id = p_queue AND e.tier = p_tier AND e.needed > 0
        AND e.position > v_at AND e.position < v_position
        AND NOT EXISTS (
          SELECT FROM assignment a
          WHERE a.project_id = p_project AND a.id = assignment_id(e.comparison_id, p_annotator) AND a.state <> 'EXPIRED' OFFSET 0)
      ORDER BY e.position LIMIT 1;
    END IF;

    UPDATE queue_entry e SET needed = e.needed - 1, leased = e.leased + 1 WHERE e.project_id = p_project AND e.comparison_id = v_comparison;
    -- Whoever meets again what expired in their own hands gets the same assignment back, fence and order included.
    -- The clock, not the transaction's time: what is leased together comes back in this order (lease_comparisons).
    INSERT INTO assignment (project_id, id, annotator_id, comparison_id, queue_id, fence, state, leased_at, expires_at, shown_order)
    SELECT p_project, assignment_id(v_comparison, p_annotator), p_annotator, v_comparison, p_queue, gen_random_uuid(),
      'LEASED', clock_timestamp(), now() + p_lease, (SELECT array_agg(shown.id ORDER BY random()) FROM unnest(c.response_ids) AS shown(id))
    FROM comparison c WHERE c.project_id = p_project AND c.id = v_comparison
    ON CONFLICT (project_id, id) DO UPDATE SET state = 'LEASED', leased_at = clock_timestamp(), expires_at = now() + p_lease
    RETURNING id INTO v_assignment;
    leased := leased || v_assignment;
    v_at := v_position;
  END LOOP;
  p_cursor := coalesce(v_held - 1, v_at);
END $$`;
