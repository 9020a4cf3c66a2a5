import { Pool, type PoolClient } from 'pg';

/** Connections for long work: imports and snapshots, which stream through a transaction of their own. */
export class WorkPool extends Pool {}

export function createWorkPool(url: string, onError: (error: Error) => void): WorkPool {
  const pool = new WorkPool({ connectionString: url, max: 6 });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/** Runs `work` in one transaction; whatever it throws takes everything back. */
export async function inTransaction<T>(
  pool: WorkPool,
  begin: 'BEGIN' | 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // A connection that failed midway (in a COPY, say) is closed rather than asked to roll back: the server does.
    client.release(failure);
  }
}
