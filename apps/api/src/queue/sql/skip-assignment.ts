import type { IndexPool } from '../../platform/database/index-pool.ts';

export type SkipOutcome = 'SKIPPED' | 'NOT_FOUND' | 'WRONG_FENCE' | 'ALREADY_JUDGED';

/** Gives an assignment back for good: this annotator does not meet the comparison again. The same skip again changes nothing. */
export const skipAssignmentFunction = `
CREATE OR REPLACE FUNCTION skip_assignment(
  p_project uuid, p_annotator uuid, p_assignment uuid, p_fence text, p_reason text
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  v_assignment assignment;
BEGIN
  PERFORM hold_policy(p_project);
  SELECT * INTO v_assignment FROM assignment
  WHERE project_id = p_project AND id = p_assignment AND annotator_id = p_annotator;
  IF NOT FOUND THEN RETURN 'NOT_FOUND'; END IF;
  PERFORM take_seat(p_project, v_assignment.queue_id, p_annotator);
  SELECT * INTO v_assignment FROM assignment WHERE project_id = p_project AND id = p_assignment FOR UPDATE;
  IF v_assignment.fence::text <> p_fence THEN RETURN 'WRONG_FENCE'; END IF;
  IF v_assignment.state = 'JUDGED' THEN RETURN 'ALREADY_JUDGED'; END IF;
  IF v_assignment.state = 'SKIPPED' THEN RETURN 'SKIPPED'; END IF;

  UPDATE assignment SET state = 'SKIPPED', skip_reason = p_reason WHERE project_id = p_project AND id = p_assignment;
  IF v_assignment.state = 'LEASED' THEN
    PERFORM give_back(p_project, v_assignment.comparison_id, v_assignment.queue_id);
  END IF;
  UPDATE queue_annotator SET skips = skips + 1
  WHERE project_id = p_project AND queue_id = v_assignment.queue_id AND annotator_id = p_annotator;
  RETURN 'SKIPPED';
END $$`;

export interface SkipRequest {
  projectId: string;
  annotatorId: string;
  assignmentId: string;
  fence: string;
  reason: string;
}

export async function skipAssignment(pool: IndexPool, request: SkipRequest): Promise<SkipOutcome> {
  const { rows } = await pool.query<{ outcome: SkipOutcome }>({
    name: 'skip-assignment',
    text: 'SELECT skip_assignment($1, $2, $3, $4, $5) AS outcome',
    values: [request.projectId, request.annotatorId, request.assignmentId, request.fence, request.reason],
  });
  return rows[0]!.outcome;
}
