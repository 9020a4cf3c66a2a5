/**
 * Puts judgements that were not given back into a queue's budget; a row below zero is filled first. Nobody is waited for: where
 * every row is held this instant there is one more. Only policies take rows away, and they are alone then.
 * Index: queue_budget_pkey, a queue's few rows.
 */
export const giveBudgetBackFunction = `
CREATE OR REPLACE FUNCTION give_budget_back(p_project uuid, p_queue uuid, p_count int) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  v_id uuid;
BEGIN
  SELECT b.id INTO v_id FROM queue_budget b
  WHERE b.project_id = p_project AND b.queue_id = p_queue AND b.remaining < 0 LIMIT 1;
  IF NOT FOUND THEN
    SELECT b.id INTO v_id FROM queue_budget b
    WHERE b.project_id = p_project AND b.queue_id = p_queue ORDER BY b.id LIMIT 1 FOR UPDATE SKIP LOCKED;
  END IF;
  IF v_id IS NULL THEN
    INSERT INTO queue_budget (project_id, queue_id, id, remaining) VALUES (p_project, p_queue, gen_random_uuid(), p_count);
  ELSE
    UPDATE queue_budget b SET remaining = b.remaining + p_count
    WHERE b.project_id = p_project AND b.queue_id = p_queue AND b.id = v_id;
  END IF;
END $$`;
