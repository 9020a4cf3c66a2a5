import type { IndexPool } from '../../platform/database/index-pool.ts';
import { submissionColumns, submissionNames, submissionRow } from './said-in-judgement.ts';
import type { JudgementToSubmit, SubmitAnswer } from './submit-judgement.ts';

/**
 * Takes several judgements of one project in one transaction, each as submit_judgement does. Returns a row for each with its
 * place in `p_items`, from 1. Those without a row were not taken and want a transaction of their own: their lease is over, so that
 * they may have to wait for a place or a budget, and nobody may wait for such with others' rows in hand.
 *
 * Two of these never lock up, nor one and anything else that leases, submits or gives back: first all seats, then all
 * assignments, then all entries, each in one order; after that only what passes over held rows (SKIP LOCKED) and, last, the lock
 * of returned positions, whose holder waits for nothing.
 * Primary keys only; `OFFSET 0` as in assignment_payload.
 */
export const submitJudgementsFunction = `
CREATE OR REPLACE FUNCTION submit_judgements(p_project uuid, p_annotators uuid[], p_assignments uuid[], p_items json)
RETURNS TABLE (place int, outcome text, judgement_id uuid, counted boolean, next json) LANGUAGE plpgsql AS $$
DECLARE
  v_assignments uuid[];
  v_entries uuid[];
  v_overdue uuid[];
BEGIN
  PERFORM hold_policy(p_project);
  PERFORM take_seat(p_project, seat.queue_id, seat.annotator_id) FROM (
    SELECT DISTINCT a.queue_id, a.annotator_id
    FROM unnest(p_assignments, p_annotators) AS given(id, annotator_id)
    CROSS JOIN LATERAL (
      SELECT queue_id, annotator_id FROM assignment
      WHERE project_id = p_project AND id = given.id AND annotator_id = given.annotator_id OFFSET 0
    ) AS a
    ORDER BY a.queue_id, a.annotator_id
  ) AS seat;
  SELECT array_agg(held.id), array_agg(DISTINCT held.comparison_id),
    coalesce(array_agg(held.id) FILTER (WHERE held.state <> 'JUDGED' AND (held.state <> 'LEASED' OR held.expires_at < now())), '{}')
  INTO v_assignments, v_entries, v_overdue
  FROM (
    SELECT a.id, a.comparison_id, a.state, a.expires_at
    FROM assignment a WHERE a.project_id = p_project AND a.id = ANY(p_assignments) AND a.annotator_id = ANY(p_annotators)
    ORDER BY a.id FOR UPDATE
  ) AS held;
  PERFORM FROM queue_entry e WHERE e.project_id = p_project AND e.comparison_id = ANY(v_entries)
  ORDER BY e.comparison_id FOR UPDATE;

  RETURN QUERY
  SELECT i.place::int, s.outcome, s.judgement_id, s.counted, s.next
  FROM ROWS FROM (json_to_recordset(p_items) AS (${submissionColumns}, p_next int, p_lease_seconds int))
    WITH ORDINALITY AS i(${submissionNames.join(', ')}, p_next, p_lease_seconds, place)
  CROSS JOIN LATERAL submit_judgement(p_project => p_project,
    ${submissionNames.map((name) => `${name} => i.${name}`).join(', ')},
    p_next => i.p_next, p_lease => make_interval(secs => i.p_lease_seconds)) AS s
  WHERE i.p_assignment <> ALL(v_overdue);
END $$`;

/** An answer for each, in order; null for those that want a transaction of their own. All are of one project. */
export async function submitJudgements(
  pool: IndexPool,
  judgements: readonly JudgementToSubmit[],
): Promise<(SubmitAnswer | null)[]> {
  const { rows } = await pool.query<SubmitAnswer & { place: number }>({
    name: 'submit-judgements',
    text: 'SELECT * FROM submit_judgements($1, $2, $3, $4)',
    values: [
      judgements[0]?.projectId,
      judgements.map(({ annotatorId }) => annotatorId),
      judgements.map(({ assignmentId }) => assignmentId),
      JSON.stringify(judgements.map(rowOf)),
    ],
  });
  const answers = new Map(rows.map(({ place, ...answer }) => [place, answer]));
  return judgements.map((_, index) => answers.get(index + 1) ?? null);
}

function rowOf(judgement: JudgementToSubmit): Record<string, unknown> {
  return {
    ...submissionRow(judgement),
    p_next: judgement.leaseNext,
    p_lease_seconds: judgement.leaseSeconds,
  };
}
