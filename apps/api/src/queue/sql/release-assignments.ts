import type { IndexPool } from '../../platform/database/index-pool.ts';

/**
 * Ends those of the named leases that one annotator holds open, as if their time were over, and gives the places back;
 * returns how many. What is not theirs or not open is passed over. The seats come first, so that a submission of one of them is
 * either over or not begun. A place whose entry is held this instant is given back by the sweep.
 * Index: assignment_pkey.
 */
export const releaseAssignmentsFunction = `
CREATE OR REPLACE FUNCTION release_assignments(p_project uuid, p_annotator uuid, p_assignments uuid[]) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  v_queue uuid;
  v_released int;
BEGIN
  PERFORM hold_policy(p_project);
  FOR v_queue IN
    SELECT DISTINCT queue_id FROM assignment
    WHERE project_id = p_project AND id = ANY(p_assignments) AND annotator_id = p_annotator ORDER BY queue_id
  LOOP
    PERFORM take_seat(p_project, v_queue, p_annotator);
  END LOOP;
  UPDATE assignment SET expires_at = '-infinity'
  WHERE project_id = p_project AND id = ANY(p_assignments) AND annotator_id = p_annotator AND state = 'LEASED';
  GET DIAGNOSTICS v_released = ROW_COUNT;
  IF v_released > 0 THEN PERFORM expire_assignments(p_project); END IF;
  RETURN v_released;
END $$`;

export async function releaseAssignments(
  pool: IndexPool,
  projectId: string,
  annotatorId: string,
  assignmentIds: readonly string[],
): Promise<number> {
  const { rows } = await pool.query<{ released: number }>({
    name: 'release-assignments',
    text: 'SELECT release_assignments($1, $2, $3) AS released',
    values: [projectId, annotatorId, assignmentIds],
  });
  return rows[0]!.released;
}
