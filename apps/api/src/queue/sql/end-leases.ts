import type { IndexPool } from '../../platform/database/index-pool.ts';

/**
 * Ends every open lease of one annotator, as if its time were over, and gives the places back.
 * Index: assignment_leased (project_id, annotator_id, expires_at) where state = 'LEASED'.
 */
export const endLeasesFunction = `
CREATE OR REPLACE FUNCTION end_leases(p_project uuid, p_annotator uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  v_queue uuid;
BEGIN
  PERFORM hold_policy(p_project);
  FOR v_queue IN SELECT queue_id FROM queue_annotator WHERE project_id = p_project AND annotator_id = p_annotator ORDER BY queue_id LOOP
    PERFORM take_seat(p_project, v_queue, p_annotator);
  END LOOP;
  UPDATE assignment SET expires_at = '-infinity'
  WHERE project_id = p_project AND annotator_id = p_annotator AND state = 'LEASED';
  PERFORM expire_assignments(p_project);
END $$`;

export async function endLeases(pool: IndexPool, projectId: string, annotatorId: string): Promise<void> {
  await pool.query({
    name: 'end-leases',
    text: 'SELECT end_leases($1, $2)',
    values: [projectId, annotatorId],
  });
}
