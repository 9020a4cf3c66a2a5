import type { IndexPool } from '../../platform/database/index-pool.ts';
import type { AssignmentPayload } from '../../queue/sql/assignment-payload.ts';
import {
  insertJudgement,
  ranksOthers,
  type SaidJudgement,
  saidParameters,
  submissionValues,
} from './said-in-judgement.ts';

export type SubmitOutcome = 'TAKEN' | 'NOT_FOUND' | 'WRONG_FENCE' | 'ALREADY_JUDGED' | 'WRONG_RESPONSES';

/**
 * Takes a judgement, counts it and leases the next comparisons, in one transaction and one round trip.
 *
 * A lease that still holds brings its place along. One that ended takes a free place if there is one and the budget has one
 * more; otherwise the judgement is kept as surplus, which is not paid from it. The same idempotency key on the same assignment
 * gets the first answer again.
 * Primary keys only (judgement_comparison for a key that comes again); see walk_tier for the leasing.
 */
export const submitJudgementFunction = `
CREATE OR REPLACE FUNCTION submit_judgement(
  p_project uuid, p_annotator uuid, p_assignment uuid, p_fence text, p_key text, ${saidParameters},
  p_next int, p_lease interval,
  OUT outcome text, OUT judgement_id uuid, OUT counted boolean, OUT next json
) LANGUAGE plpgsql AS $$
DECLARE
  v_seat queue_annotator;
  v_assignment assignment;
  v_new record;
  v_next uuid[] := '{}';
  v_completed boolean := false;
BEGIN
  PERFORM hold_policy(p_project);
  SELECT * INTO v_assignment FROM assignment a
  WHERE a.project_id = p_project AND a.id = p_assignment AND a.annotator_id = p_annotator;
  IF NOT FOUND THEN outcome := 'NOT_FOUND'; RETURN; END IF;
  v_seat := take_seat(p_project, v_assignment.queue_id, p_annotator);
  SELECT * INTO v_assignment FROM assignment a WHERE a.project_id = p_project AND a.id = p_assignment FOR UPDATE;
  IF v_assignment.fence::text <> p_fence THEN outcome := 'WRONG_FENCE'; RETURN; END IF;
  IF v_assignment.state = 'JUDGED' THEN
    IF v_assignment.idempotency_key <> p_key THEN outcome := 'ALREADY_JUDGED'; RETURN; END IF;
    outcome := 'TAKEN';
    -- The first one: the assignment's own may have been amended since.
    judgement_id := (SELECT j.id FROM judgement j
      WHERE j.project_id = p_project AND j.comparison_id = v_assignment.comparison_id AND j.assignment_id = p_assignment
        AND j.supersedes IS NULL);
    counted := v_assignment.counted;
    next := assignment_payload(p_project, v_assignment.next_ids);
    RETURN;
  END IF;
  IF ${ranksOthers} THEN
    outcome := 'WRONG_RESPONSES';
    RETURN;
  END IF;

  IF v_assignment.state = 'LEASED' THEN
    UPDATE queue_entry e SET taken = e.taken + 1, leased = e.leased - 1
    WHERE e.project_id = p_project AND e.comparison_id = v_assignment.comparison_id
    RETURNING e.taken = e.wanted INTO v_completed;
    counted := true;
  ELSE
    PERFORM FROM queue_entry e
    WHERE e.project_id = p_project AND e.comparison_id = v_assignment.comparison_id AND e.needed > 0 FOR UPDATE;
    counted := FOUND;
    IF counted AND (SELECT q.budget_limit FROM queue q WHERE q.project_id = p_project AND q.id = v_assignment.queue_id) IS NOT NULL
    THEN counted := take_budget(p_project, v_assignment.queue_id, 1, true) = 1;
    END IF;
    IF counted THEN
      UPDATE queue_entry e SET needed = e.needed - 1, taken = e.taken + 1
      WHERE e.project_id = p_project AND e.comparison_id = v_assignment.comparison_id
      RETURNING e.taken = e.wanted INTO v_completed;
    END IF;
  END IF;

  ${insertJudgement({ counted: 'counted', supersedes: 'NULL', amendmentKey: 'NULL' })};

  IF v_assignment.state <> 'LEASED' OR v_assignment.expires_at < now() THEN
    -- In hand until it is written as judged below: leasing ends overdue leases, hands out again what this annotator let expire,
    -- and counts what is in hand against quotas.
    UPDATE assignment a SET state = 'LEASED', expires_at = now() + interval '1 minute'
    WHERE a.project_id = p_project AND a.id = p_assignment;
  END IF;
  IF p_next > 0 THEN
    SELECT * INTO v_new FROM lease_new(p_project, v_assignment.queue_id, p_annotator, p_next, p_lease, v_seat.cursors);
    v_next := v_new.leased;
    v_seat.cursors := v_new.p_cursors;
  END IF;

  UPDATE assignment a
  SET state = 'JUDGED', idempotency_key = p_key, judgement_id = p_judgement, counted = submit_judgement.counted, next_ids = v_next
  WHERE a.project_id = p_project AND a.id = p_assignment;
  UPDATE queue_annotator qa SET
    cursors = v_seat.cursors,
    judgements = qa.judgements + counted::int,
    surplus = qa.surplus + (NOT counted)::int,
    completed = qa.completed + coalesce(v_completed, false)::int,
    day = (now() AT TIME ZONE 'UTC')::date,
    day_judgements = 1 + CASE WHEN qa.day = (now() AT TIME ZONE 'UTC')::date THEN qa.day_judgements ELSE 0 END,
    last_judged_at = now()
  WHERE qa.project_id = p_project AND qa.queue_id = v_assignment.queue_id AND qa.annotator_id = p_annotator;

  outcome := 'TAKEN';
  judgement_id := p_judgement;
  next := assignment_payload(p_project, v_next);
END $$`;

export interface JudgementToSubmit extends SaidJudgement {
  leaseNext: number;
  leaseSeconds: number;
}

export interface SubmitAnswer {
  outcome: SubmitOutcome;
  judgement_id: string;
  counted: boolean;
  next: AssignmentPayload[];
}

export async function submitJudgement(pool: IndexPool, judgement: JudgementToSubmit): Promise<SubmitAnswer> {
  const { rows } = await pool.query<SubmitAnswer>({
    name: 'submit-judgement',
    text: `SELECT * FROM submit_judgement($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
      $20, make_interval(secs => $21))`,
    values: [...submissionValues(judgement), judgement.leaseNext, judgement.leaseSeconds],
  });
  return rows[0]!;
}
