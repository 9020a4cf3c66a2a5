/**
 * Whether a tier holds anything behind the cursor that this annotator may still judge, held by others this instant or not.
 * Indices as in walk_tier, whose cursor stands right in front of it.
 */
export const hasOpenFunction = `
CREATE OR REPLACE FUNCTION has_open(
  p_project uuid, p_queue uuid, p_annotator uuid, p_tier smallint, p_cursor bigint
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM queue_entry e
    WHERE e.project_id = p_project AND e.queue_id = p_queue AND e.tier = p_tier AND e.needed > 0 AND e.position > p_cursor
      AND NOT EXISTS (
        SELECT FROM assignment a
        WHERE a.project_id = p_project AND a.id = assignment_id(e.comparison_id, p_annotator) AND a.state <> 'EXPIRED' OFFSET 0)
    ORDER BY e.position LIMIT 1);
END $$`;
