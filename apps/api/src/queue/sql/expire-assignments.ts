import type { IndexPool } from '../../platform/database/index-pool.ts';

/**
 * Ends leases whose time is over and gives their places back; returns how many. Passes over what is being submitted now.
 * Index: assignment_leased (project_id, annotator_id, expires_at) where state = 'LEASED', which holds open leases only. The
 * order is there for its sake: without it a plan made while the table was small may read every assignment of the project.
 */
export const expireAssignmentsFunction = `
CREATE OR REPLACE FUNCTION expire_assignments(p_project uuid) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  v_assignment record;
  v_count int := 0;
BEGIN
  PERFORM hold_policy(p_project);
  FOR v_assignment IN
    SELECT id, comparison_id, queue_id FROM assignment
    WHERE project_id = p_project AND state = 'LEASED' AND expires_at < now()
    ORDER BY annotator_id, expires_at LIMIT 1000
    FOR UPDATE SKIP LOCKED
  LOOP
    PERFORM FROM queue_entry WHERE project_id = p_project AND comparison_id = v_assignment.comparison_id FOR UPDATE SKIP LOCKED;
    CONTINUE WHEN NOT FOUND;
    UPDATE assignment SET state = 'EXPIRED' WHERE project_id = p_project AND id = v_assignment.id;
    PERFORM give_back(p_project, v_assignment.comparison_id, v_assignment.queue_id);
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

/** Index: assignment_leased, as above. */
export const projectsWithExpiredLeasesStatement = `
  SELECT p.id AS project_id
  FROM project p, LATERAL (
    SELECT FROM assignment a
    WHERE a.project_id = p.id AND a.state = 'LEASED' AND a.expires_at < now()
    ORDER BY a.annotator_id, a.expires_at LIMIT 1
  ) AS overdue`;

/** Projects that have at least one lease whose time is over. */
export async function projectsWithExpiredLeases(pool: IndexPool): Promise<string[]> {
  const { rows } = await pool.query<{ project_id: string }>({
    name: 'projects-with-expired-leases',
    text: projectsWithExpiredLeasesStatement,
  });
  return rows.map((row) => row.project_id);
}
