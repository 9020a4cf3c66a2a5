import type { FastifyInstance } from 'fastify';
import type { IndexPool } from '../database/index-pool.ts';
import type { Draining } from './draining.ts';
import { sendProblem } from './problem.ts';

/** `/healthz` while the process lives; `/readyz` when it should be sent work. */
export function serveHealth(
  server: FastifyInstance,
  pool: IndexPool,
  draining: Draining,
  functionsHash: string,
): void {
  server.get('/healthz', async (_request, reply) => reply.type('text/plain').send('ok\n'));
  server.get('/readyz', async (_request, reply) => {
    const unavailable = (code: string, detail: string) => sendProblem(reply, { status: 503, code, detail });
    if (draining.isDraining) return unavailable('DRAINING', 'This server is shutting down.');
    try {
      const { rows } = await pool.query(`SELECT value FROM instance_setting WHERE key = 'functions'`);
      if (rows[0]?.value !== functionsHash)
        return unavailable('MIGRATIONS_PENDING', 'The database is at another version than this server.');
      return reply.type('text/plain').send('ready\n');
    } catch {
      return unavailable('DATABASE_UNAVAILABLE', 'The database does not answer.');
    }
  });
}
