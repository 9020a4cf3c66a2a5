import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createPerson } from '../../test/support/people.ts';
import { createProject } from '../../test/support/projects.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { createDataSource } from '../database/data-source.ts';
import { createIndexPool, type IndexPool } from '../platform/database/index-pool.ts';

let database: TestDatabase;
let pool: IndexPool;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createIndexPool(database.url, () => undefined);
  dataSource = await createDataSource(database.url).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await pool.end();
  await database.drop();
});

const hasVersions = async (): Promise<boolean> =>
  (await pool.query(`SELECT FROM pg_class WHERE relname = 'guidelines_version'`)).rowCount === 1;

it('What the guidelines of a project say when versions begin to be kept is its first one', async () => {
  const lead = await createPerson(pool);
  const project = await createProject(pool, lead.id, { guidelines: 'Be fair.', guidelinesVersion: 3 });
  while (await hasVersions()) await dataSource.undoLastMigration();
  await dataSource.runMigrations({ transaction: 'each' });
  const { rows } = await pool.query(
    'SELECT version, text, changes, created_by, created_at FROM guidelines_version WHERE project_id = $1',
    [project.id],
  );
  expect(rows).toEqual([
    { version: 3, text: 'Be fair.', changes: null, created_by: lead.id, created_at: project.createdAt },
  ]);
});
