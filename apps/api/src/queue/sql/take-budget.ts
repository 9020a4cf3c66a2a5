/**
 * Takes up to `p_count` judgements out of a queue's budget and says how many it got. A budget lies in some rows, so that
 * annotators at the same time find one each: what others hold this instant is passed over. Waits for it only where
 * `p_is_patient`. While more is in flight than a lowered budget has, one row is below zero and nothing is given.
 * Index: queue_budget_pkey, a queue's few rows.
 */
export const takeBudgetFunction = `
CREATE OR REPLACE FUNCTION take_budget(
  p_project uuid, p_queue uuid, p_count int, p_is_patient boolean, OUT granted int
) LANGUAGE plpgsql AS $$
DECLARE
  v_id uuid;
  v_taken int;
BEGIN
  granted := 0;
  IF EXISTS (SELECT FROM queue_budget b WHERE b.project_id = p_project AND b.queue_id = p_queue AND b.remaining < 0) THEN
    RETURN;
  END IF;
  WHILE granted < p_count LOOP
    SELECT b.id, least(b.remaining, p_count - granted) INTO v_id, v_taken FROM queue_budget b
    WHERE b.project_id = p_project AND b.queue_id = p_queue AND b.remaining > 0 ORDER BY b.id LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
      EXIT WHEN NOT p_is_patient;
      SELECT b.id INTO v_id FROM queue_budget b
      WHERE b.project_id = p_project AND b.queue_id = p_queue AND b.remaining > 0 ORDER BY b.id LIMIT 1;
      EXIT WHEN NOT FOUND;
      PERFORM FROM queue_budget b WHERE b.project_id = p_project AND b.queue_id = p_queue AND b.id = v_id FOR UPDATE;
      CONTINUE;
    END IF;
    UPDATE queue_budget b SET remaining = b.remaining - v_taken
    WHERE b.project_id = p_project AND b.queue_id = p_queue AND b.id = v_id;
    granted := granted + v_taken;
  END LOOP;
END $$`;
