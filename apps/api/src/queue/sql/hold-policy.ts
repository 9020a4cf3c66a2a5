/**
 * Holds the policies of a project's queues as they are until the transaction ends: whoever leases, submits or gives back shares
 * the lock, and only a change of a policy takes it alone. First in every function, before any row is locked.
 */
export const holdPolicyFunction = `
CREATE OR REPLACE FUNCTION hold_policy(p_project uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended(p_project::text, 5));
END $$`;

/** The same, alone: waits for what is under way and lets nothing new begin. `$1` is the project. */
export const holdPolicyAlone = 'SELECT pg_advisory_xact_lock(hashtextextended($1::text, 5))';
