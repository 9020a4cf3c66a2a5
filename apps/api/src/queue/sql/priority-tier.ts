/** The tier a comparison of this row's priority has in a queue that is served by priority: see QueueEntryEntity. */
export const priorityTierFunction = `
CREATE OR REPLACE FUNCTION priority_tier(p_attributes json) RETURNS smallint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN priority >= 2 THEN -2 WHEN priority > 0 THEN -1 WHEN priority = 0 THEN 1 WHEN priority > -2 THEN 2 ELSE 3
  END::smallint FROM coalesce((p_attributes ->> 'priority')::numeric, 0) AS priority
$$`;
