/**
 * Leases up to `p_count` comparisons that are new to this annotator: what came back first, then as imported. Only when both
 * tiers have run dry are overdue leases looked for, since the sweep brings them back within seconds anyway.
 * The caller holds the annotator's seat and writes the cursors that come back.
 */
export const leaseNewFunction = `
CREATE OR REPLACE FUNCTION lease_new(
  p_project uuid, p_queue uuid, p_annotator uuid, p_count int, p_lease interval,
  INOUT p_returned_cursor bigint, INOUT p_imported_cursor bigint, OUT leased uuid[]
) LANGUAGE plpgsql AS $$
DECLARE
  v_more uuid[];
BEGIN
  SELECT w.p_cursor, w.leased INTO p_returned_cursor, v_more
  FROM walk_tier(p_project, p_queue, p_annotator, 0::smallint, p_count, p_lease, p_returned_cursor) w;
  leased := v_more;
  IF cardinality(leased) < p_count THEN
    SELECT w.p_cursor, w.leased INTO p_imported_cursor, v_more
    FROM walk_tier(p_project, p_queue, p_annotator, 1::smallint, p_count - cardinality(lease_new.leased), p_lease, p_imported_cursor) w;
    leased := leased || v_more;
  END IF;
  IF cardinality(leased) < p_count AND expire_assignments(p_project) > 0 THEN
    SELECT w.p_cursor, w.leased INTO p_returned_cursor, v_more
    FROM walk_tier(p_project, p_queue, p_annotator, 0::smallint, p_count - cardinality(lease_new.leased), p_lease, p_returned_cursor) w;
    leased := leased || v_more;
  END IF;
END $$`;
