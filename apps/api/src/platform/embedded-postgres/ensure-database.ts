import { Client } from 'pg';
import { connectionUrl, OWNER } from './postgres-settings.ts';

/** Makes the owner's database in a new cluster, or in one whose first start was cut short before this. */
export async function ensureDatabase(socketFolder: string): Promise<void> {
  const client = new Client({ connectionString: connectionUrl(socketFolder, 'postgres') });
  // Without a listener, the loss of the connection would end the process instead of rejecting the query.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [OWNER]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${OWNER}`);
  } finally {
    await client.end();
  }
}
