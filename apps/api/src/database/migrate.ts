import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { createDataSource } from './data-source.ts';
import { functions } from './functions.ts';
import { requireSupportedPostgres } from './supported-postgres.ts';

const migrationLock = 7_254_001;
const functionsHash = createHash('sha256').update(functions.join('\n')).digest('hex');

/** Brings the database to this version: migrations, then functions. Servers that start together take turns. */
export async function migrate(url: string): Promise<void> {
  const lock = new Client({ connectionString: url });
  await lock.connect();
  try {
    const { rows } = await lock.query<{ number: number }>(
      `SELECT current_setting('server_version_num')::int AS number`,
    );
    requireSupportedPostgres(rows[0]?.number ?? 0);
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const dataSource = await createDataSource(url).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
      await dataSource.transaction(async (manager) => {
        for (const definition of functions) await manager.query(definition);
        await manager.query(
          `INSERT INTO instance_setting (key, value) VALUES ('functions', $1)
           ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
          [functionsHash],
        );
      });
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}

export { functionsHash };
