import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/database/migrate.ts';
import { EmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.ts';
import { databaseUrl, TEMPLATE_DATABASE, TEST_SERVER_VARIABLE } from './test-server-address.ts';

declare global {
  var stopTestDatabase: (() => Promise<void>) | undefined;
}

/**
 * Jest's global set-up: one PostgreSQL for the run, in a folder that is thrown away, with a migrated database in it from
 * which each test file gets a copy (test-database.ts). Projects that run together share it.
 */
export default async function startDatabase(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'pairwright-test-'));
  // PostgreSQL runs as another user when root runs the tests.
  await chmod(dataDir, 0o711);
  const postgres = await new EmbeddedPostgres({ dataDir, log: () => undefined, durable: false }).start();
  globalThis.stopTestDatabase = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true });
  };
  process.env[TEST_SERVER_VARIABLE] = postgres.connectionUrl;
  await createTemplate(postgres.connectionUrl);
}

async function createTemplate(serverUrl: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`);
  await client.end();
  await migrate(databaseUrl(serverUrl, TEMPLATE_DATABASE));
}
