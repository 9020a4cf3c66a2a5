import type { IndexPool } from '../../platform/database/index-pool.ts';

/**
 * Ends leases whose time is over and gives their places back; returns how many. Passes over what is being submitted now.
 * Index: assignment_leased (project_id, annotator_id, expires_at) where state = 'LEASED', which holds open leases only.
 */
export const expireAssignmentsFunction = `
CREATE OR REPLACE FUNCTION expire_assignments(p_project uuid) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  v_assignment record;
  v_count int := 0;
BEGIN
  FOR v_assignment IN
    SELECT a.id, a.comparison_id
    FROM assignment a
    JOIN queue_entry e ON e.project_id = p_project AND e.comparison_id = a.comparison_id
    WHERE a.project_id = p_project AND a.state = 'LEASED' AND a.expires_at < now()
    LIMIT 1000
    FOR UPDATE OF a, e SKIP LOCKED
  LOOP
    UPDATE assignment SET state = 'EXPIRED' WHERE project_id = p_project AND id = v_assignment.id;
    PERFORM give_back(p_project, v_assignment.comparison_id);
    v_count := v_count + 1;
  END LOOP;
  RETURN v_count;
END $$`;

export async function expireAssignments(pool: IndexPool, projectId: string): Promise<number> {
  const { rows } = await pool.query<{ expired: number }>({
    name: 'expire-assignments',
    text: 'SELECT expire_assignments($1) AS expired',
    values: [projectId],
  });
  return rows[0]?.expired ?? 0;
}

/** Projects that have at least one lease whose time is over. */
export async function projectsWithExpiredLeases(pool: IndexPool): Promise<string[]> {
  const { rows } = await pool.query<{ project_id: string }>({
    name: 'projects-with-expired-leases',
    text: `
      SELECT p.id AS project_id FROM project p
      WHERE EXISTS (
        SELECT FROM assignment a WHERE a.project_id = p.id AND a.state = 'LEASED' AND a.expires_at < now())`,
    values: [],
  });
  return rows.map((row) => row.project_id);
}
