import type { IndexPool } from '../../platform/database/index-pool.ts';

/**
 * Lets up to `p_count` entries of a queue, past `p_after`, want the judgements that its policy asks by now. What is judged or
 * leased stays; an entry that had no place and has one now goes in front of every cursor, as give_back says. Passes over entries
 * that are held this instant, so that it never waits with entries in its hands. Returns the last entry it looked at, null at the
 * end, and how many it changed.
 * Index: queue_entry_pkey, in its order.
 */
export const followWantedFunction = `
CREATE OR REPLACE FUNCTION follow_wanted(
  p_project uuid, p_queue uuid, p_after uuid, p_count int, OUT last_id uuid, OUT changed int
) LANGUAGE plpgsql AS $$
DECLARE
  v_wanted smallint;
  v_ids uuid[];
  v_reopened uuid[];
  v_done int;
BEGIN
  -- The queue first: an import may hold it for long, and is waited for with empty hands.
  SELECT q.judgements_per_comparison INTO v_wanted FROM queue q WHERE q.project_id = p_project AND q.id = p_queue
  FOR NO KEY UPDATE;
  PERFORM hold_policy(p_project);
  SELECT array_agg(held.comparison_id ORDER BY held.tier, held.position), max(held.comparison_id::text)::uuid,
    array_agg(held.comparison_id ORDER BY held.tier, held.position)
      FILTER (WHERE held.needed = 0 AND v_wanted > held.taken + held.leased),
    coalesce(sum((held.taken >= v_wanted)::int - (held.taken >= held.wanted)::int), 0)
  INTO v_ids, last_id, v_reopened, v_done
  FROM (
    SELECT e.comparison_id, e.tier, e.position, e.wanted, e.needed, e.leased, e.taken FROM queue_entry e
    WHERE e.project_id = p_project AND e.comparison_id > p_after AND e.queue_id = p_queue AND e.wanted <> v_wanted
    ORDER BY e.comparison_id LIMIT p_count FOR UPDATE SKIP LOCKED
  ) AS held;
  changed := coalesce(cardinality(v_ids), 0);
  UPDATE queue_entry e SET wanted = v_wanted, needed = greatest(0, v_wanted - e.taken - e.leased)
  WHERE e.project_id = p_project AND e.comparison_id = ANY(v_ids);
  IF v_reopened IS NOT NULL THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(p_project::text, 0));
    UPDATE queue_entry e SET tier = 0, position = fresh.position
    FROM (SELECT id, nextval('returned_position') AS position FROM (
      SELECT id FROM unnest(v_reopened) WITH ORDINALITY AS r(id, place) ORDER BY place) AS ordered) AS fresh
    WHERE e.project_id = p_project AND e.comparison_id = fresh.id;
  END IF;
  UPDATE queue q SET done_correction = q.done_correction + v_done
  WHERE q.project_id = p_project AND q.id = p_queue AND v_done <> 0;
END $$`;

const entriesAtOnce = 1000;
const firstId = '00000000-0000-0000-0000-000000000000';

/** Lets all entries of a queue follow its policy, some at a time; what is held this instant comes in another round. */
export async function followWanted(pool: IndexPool, projectId: string, queueId: string): Promise<void> {
  for (let isFollowing = true; isFollowing; isFollowing = await stillFollows(pool, projectId, queueId)) {
    let last: string | null = firstId;
    while (last !== null) {
      const { rows }: { rows: { last_id: string | null }[] } = await pool.query({
        name: 'follow-wanted',
        text: 'SELECT last_id FROM follow_wanted($1, $2, $3, $4)',
        values: [projectId, queueId, last, entriesAtOnce],
      });
      last = rows[0]!.last_id;
    }
  }
}

/** Ends the following where every entry wants what the policy asks; returns whether it goes on. Index: queue_entry_pkey. */
async function stillFollows(pool: IndexPool, projectId: string, queueId: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'end-following',
    text: `UPDATE queue q SET is_following = false WHERE q.project_id = $1 AND q.id = $2 AND NOT EXISTS (
        SELECT FROM queue_entry e
        WHERE e.project_id = $1 AND e.queue_id = $2 AND e.wanted <> q.judgements_per_comparison)`,
    values: [projectId, queueId],
  });
  return rowCount === 0;
}

/** Queues whose entries were following when a server ended. */
export async function queuesThatFollow(pool: IndexPool): Promise<{ project_id: string; id: string }[]> {
  const { rows } = await pool.query<{ project_id: string; id: string }>(
    'SELECT project_id, id FROM queue WHERE is_following ORDER BY project_id, id',
  );
  return rows;
}
