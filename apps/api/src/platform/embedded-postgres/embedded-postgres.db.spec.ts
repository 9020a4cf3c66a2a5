import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { giveToOrdinaryUser, query, TemporaryFolders } from '../../../test/support/embedded-server.ts';
import { EmbeddedPostgres, type RunningPostgres } from './embedded-postgres.ts';

describe('the embedded PostgreSQL', () => {
  const folders = new TemporaryFolders();
  const running: RunningPostgres[] = [];
  let dataDir: string;

  async function start(durable = false): Promise<RunningPostgres> {
    const postgres = await new EmbeddedPostgres({ dataDir, log: () => undefined, durable }).start();
    running.push(postgres);
    return postgres;
  }

  beforeEach(async () => {
    dataDir = await folders.make();
  });

  afterEach(async () => {
    for (const postgres of running.splice(0)) await postgres.stop();
    await folders.removeAll();
  });

  it('makes a UTF-8 cluster with checksums that commits durably and listens on no network', async () => {
    const { connectionUrl } = await start(true);
    const names = [
      'server_encoding',
      'data_checksums',
      'synchronous_commit',
      'fsync',
      'full_page_writes',
      'listen_addresses',
      'jit',
    ];
    const settings = await query<{ name: string; setting: string }>(
      connectionUrl,
      `SELECT name, setting FROM pg_settings WHERE name IN ('${names.join("','")}')`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      server_encoding: 'UTF8',
      data_checksums: 'on',
      synchronous_commit: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '',
      jit: 'off',
    });
  });

  it('sorts by code point and knows the case of every script', async () => {
    const { connectionUrl } = await start();
    const sorted = `SELECT string_agg(word, ' ' ORDER BY word) AS words FROM (VALUES ('b'), ('a'), ('B'), ('é')) AS v (word)`;
    expect(await query(connectionUrl, sorted)).toEqual([{ words: 'B a b é' }]);
    expect(await query(connectionUrl, `SELECT lower('ÀЖ') AS lowered`)).toEqual([{ lowered: 'àж' }]);
  });

  it('answers on a socket in a folder that only its owner may enter', async () => {
    const { connectionUrl } = await start();
    const socketFolder = new URL(connectionUrl).searchParams.get('host') ?? '';
    expect((await stat(socketFolder)).mode & 0o777).toBe(0o700);
    expect(await readdir(socketFolder)).toContain('.s.PGSQL.5432');
  });

  it('is an address for TypeORM, too', async () => {
    const { connectionUrl } = await start();
    const dataSource = await new DataSource({ type: 'postgres', url: connectionUrl }).initialize();
    expect(await dataSource.query('SELECT current_database() AS name, current_user AS owner')).toEqual([
      { name: 'pairwright', owner: 'pairwright' },
    ]);
    await dataSource.destroy();
  });

  it('has its data again after a stop and a start', async () => {
    const first = await start();
    await query(first.connectionUrl, `CREATE TABLE kept AS SELECT 'still here' AS said`);
    await first.stop();
    const second = await start();
    expect(await query(second.connectionUrl, 'SELECT said FROM kept')).toEqual([{ said: 'still here' }]);
  });

  it('writes its log in its own folder', async () => {
    await start();
    const logs = await readdir(join(dataDir, 'postgres/cluster/log'));
    expect(logs).toEqual([expect.stringMatching(/^postgresql-(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.log$/)]);
  });

  it('refuses a second start on its folder, by whatever path, and leaves the first alone', async () => {
    const { connectionUrl } = await start();
    const alias = join(await folders.make(), 'alias');
    await symlink(dataDir, alias);
    await expect(
      new EmbeddedPostgres({ dataDir: alias, log: () => undefined }).start(),
    ).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(`${dataDir}/postgres`),
    });
    expect(await query(connectionUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('removes what earlier attempts to make the cluster left behind', async () => {
    await mkdir(join(dataDir, 'postgres/cluster.half-made/base'), { recursive: true });
    await start();
    expect(await readdir(join(dataDir, 'postgres'))).toEqual(['cluster']);
  });

  it('starts although the number in its pid file is meanwhile another process’', async () => {
    await (await start()).stop();
    const cluster = join(dataDir, 'postgres/cluster');
    await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1700000000\n5432\n`);
    const { connectionUrl } = await start();
    expect(await query(connectionUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('leaves a cluster of another major version alone and says which it is', async () => {
    await (await start()).stop();
    const versionFile = join(dataDir, 'postgres/cluster/PG_VERSION');
    await writeFile(versionFile, '17\n');
    await expect(start()).rejects.toMatchObject({
      code: 'CLUSTER_OF_ANOTHER_VERSION',
      message: expect.stringContaining('was made by PostgreSQL 17 and this server brings 18'),
    });
    expect(await readFile(versionFile, 'utf8')).toBe('17\n');
  });

  it('does not take a folder that is no cluster for one', async () => {
    const folder = join(dataDir, 'postgres/cluster');
    await mkdir(folder, { recursive: true });
    await giveToOrdinaryUser(folder);
    await writeFile(join(folder, 'thesis.txt'), 'irreplaceable');
    await expect(start()).rejects.toMatchObject({ code: 'NOT_A_CLUSTER' });
    expect(await readFile(join(folder, 'thesis.txt'), 'utf8')).toBe('irreplaceable');
  });

  it('says what PostgreSQL complained of when it does not start', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'postgres/cluster/postgresql.auto.conf'), `work_mem = 'much'\n`);
    await expect(start()).rejects.toMatchObject({
      code: 'POSTGRES_WILL_NOT_START',
      message: expect.stringMatching(/postgresql\.auto\.conf.* contains errors/),
    });
  });
});
