/**
 * Whether any of a queue's tiers holds something past the cursors that this annotator may still judge, held by others this
 * instant or not. Indices as in walk_tier, whose cursor stands right in front of it.
 */
export const hasOpenFunction = `
CREATE OR REPLACE FUNCTION has_open(
  p_project uuid, p_queue uuid, p_annotator uuid, p_tiers smallint[], p_cursors bigint[]
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  v_tier smallint;
BEGIN
  FOREACH v_tier IN ARRAY p_tiers LOOP
    IF EXISTS (
      SELECT FROM queue_entry e
      WHERE e.project_id = p_project AND e.queue_id = p_queue AND e.tier = v_tier AND e.needed > 0
        AND e.position > p_cursors[v_tier + 3]
        AND NOT EXISTS (
          SELECT FROM assignment a
          WHERE a.project_id = p_project AND a.id = assignment_id(e.comparison_id, p_annotator) AND a.state <> 'EXPIRED' OFFSET 0)
      ORDER BY e.position LIMIT 1)
    THEN RETURN true; END IF;
  END LOOP;
  RETURN false;
END $$`;
