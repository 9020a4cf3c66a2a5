import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { createLog } from '../../src/platform/telemetry/log.ts';
import { createServer, type Server } from '../../src/server.ts';
import { createTestDatabase } from './test-database.ts';

/** A server in this process on a database of its own. */
export interface TestServer {
  readonly origin: string;
  readonly app: Server['app'];
  readonly databaseUrl: string;
  /** For factories, and for looking at what was written. */
  readonly pool: Pool;
  close(): Promise<void>;
}

/** Starts a server on a free port: call it in `beforeAll`, and `close` in `afterAll`. */
export async function startTestServer(): Promise<TestServer> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'pairwright-artefacts-'));
  const server = await createServer({
    databaseUrl: database.url,
    artefactsFolder: folder,
    log: createLog('silent', 'json'),
  });
  const port = await server.listen(0, '127.0.0.1');
  const pool = new Pool({ connectionString: database.url, max: 4 });
  // The database is dropped by force: a connection that is ending may still hear of it.
  pool.on('error', () => undefined);
  return {
    origin: `http://127.0.0.1:${port}`,
    app: server.app,
    databaseUrl: database.url,
    pool,
    close: async () => {
      await server.close();
      await pool.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
