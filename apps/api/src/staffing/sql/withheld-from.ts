import type { IndexPool } from '../../platform/database/index-pool.ts';

export type WithheldBy =
  'PAUSED' | 'EXCLUDED' | 'NOT_ASSIGNED' | 'SKILLS' | 'LANGUAGE' | 'DAILY_QUOTA' | 'TOTAL_QUOTA';

/**
 * Why a queue hands one person nothing, null where nothing stands in the way; and how many more they may have, null for any
 * number. Quotas count what was judged and what is in hand, over all queues of the project; the person's row is held, so that two
 * requests of theirs cannot share the last one.
 * Indices: member_work_pkey, queue_person_pkey; where there is a quota also queue_annotator_pkey, once a queue, and
 * assignment_leased.
 */
export const withheldFromFunction = `
CREATE OR REPLACE FUNCTION withheld_from(
  p_project uuid, p_queue queue, p_annotator uuid, OUT reason text, OUT allowance int
) LANGUAGE plpgsql AS $$
DECLARE
  v_work member_work;
  v_kind text;
  v_today int;
  v_total int;
  v_in_hand int;
BEGIN
  SELECT * INTO v_work FROM member_work w WHERE w.project_id = p_project AND w.user_id = p_annotator;
  IF v_work.is_paused THEN reason := 'PAUSED'; RETURN; END IF;
  IF p_queue.has_people THEN
    SELECT p.kind INTO v_kind FROM queue_person p
    WHERE p.project_id = p_project AND p.queue_id = p_queue.id AND p.user_id = p_annotator;
    IF v_kind = 'EXCLUDED' THEN reason := 'EXCLUDED'; RETURN; END IF;
  END IF;
  IF p_queue.is_for_named AND v_kind IS NULL AND NOT coalesce(v_work.groups && p_queue.groups, false) THEN
    reason := 'NOT_ASSIGNED'; RETURN;
  END IF;
  IF p_queue.skills <> '{}' AND EXISTS (
    SELECT FROM jsonb_each_text(p_queue.skills) AS wanted
    WHERE coalesce((v_work.skills ->> wanted.key)::int, 0) < wanted.value::int)
  THEN reason := 'SKILLS'; RETURN;
  END IF;
  IF p_queue.language IS NOT NULL AND NOT coalesce(p_queue.language = ANY(v_work.languages), false) THEN
    reason := 'LANGUAGE'; RETURN;
  END IF;
  IF v_work.daily_quota IS NULL AND v_work.total_quota IS NULL THEN RETURN; END IF;

  SELECT * INTO v_work FROM member_work w WHERE w.project_id = p_project AND w.user_id = p_annotator FOR UPDATE;
  SELECT coalesce(sum(seat.given), 0), coalesce(sum(seat.day_judgements) FILTER (WHERE seat.day = (now() AT TIME ZONE 'UTC')::date), 0)
  INTO v_total, v_today
  FROM (SELECT id FROM queue WHERE project_id = p_project) AS q
  CROSS JOIN LATERAL (
    SELECT a.judgements + a.surplus AS given, a.day, a.day_judgements FROM queue_annotator a
    WHERE a.project_id = p_project AND a.queue_id = q.id AND a.annotator_id = p_annotator OFFSET 0) AS seat;
  SELECT count(*) INTO v_in_hand FROM assignment a
  WHERE a.project_id = p_project AND a.annotator_id = p_annotator AND a.state = 'LEASED';
  allowance := least(v_work.daily_quota - v_today, v_work.total_quota - v_total) - v_in_hand;
  IF allowance <= 0 THEN
    reason := CASE WHEN v_work.total_quota - v_total - v_in_hand <= 0 THEN 'TOTAL_QUOTA' ELSE 'DAILY_QUOTA' END;
  END IF;
END $$`;

/** Why a queue hands somebody nothing. Index: queue_pkey, and as above. */
export async function readWithheld(
  pool: IndexPool,
  projectId: string,
  queueId: string,
  annotatorId: string,
): Promise<WithheldBy | null> {
  const { rows } = await pool.query<{ reason: WithheldBy | null }>({
    name: 'read-withheld',
    text: `SELECT w.reason FROM queue q, withheld_from($1, q, $3) w WHERE q.project_id = $1 AND q.id = $2`,
    values: [projectId, queueId, annotatorId],
  });
  return rows[0]?.reason ?? null;
}
