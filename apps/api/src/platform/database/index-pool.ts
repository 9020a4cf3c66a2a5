import { Pool } from 'pg';

/**
 * Connections for the hot paths: access checks, leasing, submitting. Every statement there walks an index by design, and
 * the planner is told so: a plan made while a table was small would otherwise be kept, and scan it, when it has grown.
 */
export class IndexPool extends Pool {}

const indexPlansOnly = [
  'enable_seqscan=off',
  'enable_bitmapscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  // Planning anew for each call took three times as long as the statement itself, and could come to nothing else.
  'plan_cache_mode=force_generic_plan',
  'jit=off',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

export function createIndexPool(url: string, onError: (error: Error) => void): IndexPool {
  const pool = new IndexPool({ connectionString: url, max: 16, options: indexPlansOnly });
  // Without a listener on the client as well, a PostgreSQL that dies takes the server with it.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}
