import type { Pool } from 'pg';

/** Resolves once a session of this database waits for a lock, and says which process it is. */
export async function untilWaiting(pool: Pool): Promise<number> {
  for (;;) {
    const { rows } = await pool.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows[0]) return rows[0].pid;
  }
}
