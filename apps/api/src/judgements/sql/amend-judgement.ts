import type { IndexPool } from '../../platform/database/index-pool.ts';
import {
  insertJudgement,
  ranksOthers,
  type SaidJudgement,
  saidParameters,
  submissionValues,
} from './said-in-judgement.ts';

export type AmendOutcome =
  'TAKEN' | 'NOT_FOUND' | 'WRONG_FENCE' | 'NOT_JUDGED' | 'TOO_LATE' | 'WRONG_RESPONSES';

/**
 * Supersedes an annotator's own judgement of an assignment, within `p_undo` of the first one by the database's clock. The
 * row before stays as it is, and so does what was counted: the new one counts exactly if the one before it did. The same
 * key on the same assignment gets the same amendment again; the assignment's row, locked, lets tries take turns.
 * Indices: assignment_pkey; judgement_comparison for the few judgements of the comparison.
 */
export const amendJudgementFunction = `
CREATE OR REPLACE FUNCTION amend_judgement(
  p_project uuid, p_annotator uuid, p_assignment uuid, p_fence text, p_key text, ${saidParameters}, p_undo interval,
  OUT outcome text, OUT judgement_id uuid, OUT counted boolean
) LANGUAGE plpgsql AS $$
DECLARE
  v_assignment assignment;
BEGIN
  SELECT * INTO v_assignment FROM assignment a
  WHERE a.project_id = p_project AND a.id = p_assignment AND a.annotator_id = p_annotator FOR UPDATE;
  IF NOT FOUND THEN outcome := 'NOT_FOUND'; RETURN; END IF;
  IF v_assignment.fence::text <> p_fence THEN outcome := 'WRONG_FENCE'; RETURN; END IF;
  IF v_assignment.state <> 'JUDGED' THEN outcome := 'NOT_JUDGED'; RETURN; END IF;
  counted := v_assignment.counted;

  SELECT j.id INTO judgement_id FROM judgement j
  WHERE j.project_id = p_project AND j.comparison_id = v_assignment.comparison_id AND j.assignment_id = p_assignment
    AND j.amendment_key = p_key;
  IF FOUND THEN outcome := 'TAKEN'; RETURN; END IF;
  IF now() >= p_undo + (SELECT j.submitted_at FROM judgement j
    WHERE j.project_id = p_project AND j.comparison_id = v_assignment.comparison_id AND j.assignment_id = p_assignment
      AND j.supersedes IS NULL) THEN
    outcome := 'TOO_LATE';
    RETURN;
  END IF;
  IF ${ranksOthers} THEN
    outcome := 'WRONG_RESPONSES';
    RETURN;
  END IF;

  ${insertJudgement({ counted: 'counted', supersedes: 'v_assignment.judgement_id', amendmentKey: 'p_key' })};
  UPDATE assignment a SET judgement_id = p_judgement WHERE a.project_id = p_project AND a.id = p_assignment;
  outcome := 'TAKEN';
  judgement_id := p_judgement;
END $$`;

export interface Amendment extends SaidJudgement {
  undoSeconds: number;
}

export interface AmendAnswer {
  outcome: AmendOutcome;
  judgement_id: string;
  counted: boolean;
}

export async function amendJudgement(pool: IndexPool, amendment: Amendment): Promise<AmendAnswer> {
  const { rows } = await pool.query<AmendAnswer>({
    name: 'amend-judgement',
    text: `SELECT * FROM amend_judgement($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
      make_interval(secs => $20))`,
    values: [...submissionValues(amendment), amendment.undoSeconds],
  });
  return rows[0]!;
}
