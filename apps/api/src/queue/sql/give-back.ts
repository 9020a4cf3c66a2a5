/**
 * Gives a leased place of a queue back, and what it had of the budget: the comparison moves to the end of the returned tier, in
 * front of every annotator's cursor. Positions are handed out under a lock, so that none becomes visible after a later one (a
 * cursor would have passed it). It is the project's: one that was a queue's would be taken in any order where leases of several
 * queues end together. The entry is locked before it: whoever leases holds entries first and may come here after, when the queue
 * has run dry. Where fewer judgements are wanted by now, the place is gone.
 */
export const giveBackFunction = `
CREATE OR REPLACE FUNCTION give_back(p_project uuid, p_comparison uuid, p_queue uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM queue_entry WHERE project_id = p_project AND comparison_id = p_comparison FOR UPDATE;
  PERFORM pg_advisory_xact_lock(hashtextextended(p_project::text, 0));
  UPDATE queue_entry
  SET leased = leased - 1, needed = greatest(0, wanted - taken - leased + 1), tier = 0, position = nextval('returned_position')
  WHERE project_id = p_project AND comparison_id = p_comparison;
  IF (SELECT q.budget_limit FROM queue q WHERE q.project_id = p_project AND q.id = p_queue) IS NOT NULL THEN
    PERFORM give_budget_back(p_project, p_queue, 1);
  END IF;
END $$`;
