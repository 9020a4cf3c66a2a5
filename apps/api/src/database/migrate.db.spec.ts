import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { createDataSource } from './data-source.ts';
import { functionsHash, migrate } from './migrate.ts';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

async function rowsOf<Row extends object>(statement: string, on = client): Promise<Row[]> {
  return (await on.query<Row>(statement)).rows;
}

const objects = `SELECT table_name || '.' || column_name || ' ' || data_type AS object FROM information_schema.columns
  WHERE table_schema = 'public' UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1`;

/** An empty database on the same server, until the work is done. */
async function withEmptyDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await client.query(`CREATE DATABASE ${name}`);
  const url = new URL(database.url);
  url.pathname = `/${name}`;
  try {
    return await work(url.href);
  } finally {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

describe('the migrations', () => {
  it('make what the entities say: nothing is left to change', async () => {
    const dataSource = await createDataSource(database.url).initialize();
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('change nothing the second time', async () => {
    const before = await rowsOf(objects);
    await migrate(database.url);
    expect(await rowsOf(objects)).toEqual(before);
    expect(await rowsOf(`SELECT value FROM instance_setting WHERE key = 'functions'`)).toEqual([
      { value: functionsHash },
    ]);
  });

  it('take turns when several servers start at once on an empty database', async () => {
    await withEmptyDatabase(async (url) => {
      await Promise.all([migrate(url), migrate(url), migrate(url)]);
      const fresh = new Client({ connectionString: url });
      await fresh.connect();
      const made = await rowsOf(objects, fresh);
      const names = await rowsOf<{ name: string }>('SELECT name FROM migration ORDER BY id', fresh);
      await fresh.end();
      expect(made).toEqual(await rowsOf(objects));
      expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
      expect(names.length).toBeGreaterThan(0);
    });
  }, 30_000);

  it('can all be undone, the last first, and leave nothing behind', async () => {
    await withEmptyDatabase(async (url) => {
      const dataSource = await createDataSource(url).initialize();
      await dataSource.runMigrations();
      const [{ count }] = await dataSource.query('SELECT count(*)::int AS count FROM migration');
      for (let undone = 0; undone < count; undone++) await dataSource.undoLastMigration();
      const left = await dataSource.query(
        `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname NOT LIKE 'migration%'
         AND relname NOT LIKE 'PK_%'`,
      );
      await dataSource.destroy();
      expect(left).toEqual([]);
    });
  }, 30_000);

  it('give every table of a project project_id first in its primary key and its indices', async () => {
    const indices = await rowsOf<{ name: string; first: string }>(
      `SELECT i.indexrelid::regclass::text AS name, a.attname AS first
       FROM pg_index i
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indrelid IN (
         SELECT attrelid FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid AND c.relkind = 'r'
         WHERE t.attname = 'project_id' AND NOT t.attisdropped)
       ORDER BY 1`,
    );
    expect(indices.length).toBeGreaterThan(15);
    // Members are asked for from both sides: a reference table, like users.
    expect(indices.filter(({ first }) => first !== 'project_id').map(({ name }) => name)).toEqual([
      'project_member_user',
    ]);
  });
});
