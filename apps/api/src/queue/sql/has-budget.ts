/**
 * Whether a queue that has a budget has any of it left, held by others this instant or not. Index: queue_budget_pkey, a
 * queue's few rows.
 */
export const hasBudgetFunction = `
CREATE OR REPLACE FUNCTION has_budget(p_project uuid, p_queue uuid) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT min(remaining) >= 0 AND max(remaining) > 0 FROM queue_budget WHERE project_id = p_project AND queue_id = p_queue);
END $$`;
