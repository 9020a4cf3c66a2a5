import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

describe('a test database', () => {
  const databases: TestDatabase[] = [];

  beforeAll(async () => {
    databases.push(await createTestDatabase(), await createTestDatabase());
  });

  afterAll(async () => {
    for (const database of databases) await database.drop();
  });

  it('is migrated, and another one sees nothing of what is written to it', async () => {
    const [one, other] = databases.map(({ url }) => new Client({ connectionString: url }));
    await one?.connect();
    await other?.connect();
    await one?.query(`INSERT INTO instance_setting (key, value) VALUES ('mine', 'yes')`);
    const count = `SELECT count(*)::int AS found FROM instance_setting WHERE key = 'mine'`;
    expect((await one?.query(count))?.rows).toEqual([{ found: 1 }]);
    expect((await other?.query(count))?.rows).toEqual([{ found: 0 }]);
    await one?.end();
    await other?.end();
  });
});
