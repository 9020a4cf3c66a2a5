import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  buildServer,
  processesOf,
  query,
  runServer,
  TemporaryFolders,
  until,
  type ServerProcess,
} from '../../../test/support/embedded-server.ts';
import { postmasterPid } from './leftover-processes.ts';

const answers = (url: string) =>
  query(url, 'SELECT 1').then(
    () => true,
    () => false,
  );

/** What must be there for ever after: its commit was answered. */
const commit = (url: string) => query(url, 'CREATE TABLE committed AS SELECT 42 AS value');
const committed = (url: string) => query(url, 'SELECT value FROM committed');

describe('the life of the embedded PostgreSQL', () => {
  const folders = new TemporaryFolders();
  const servers: ServerProcess[] = [];
  let dataDir: string;
  let cluster: string;

  async function start(): Promise<ServerProcess & { url: string }> {
    const server = await runServer(dataDir);
    servers.push(server);
    if (!server.answer.url) throw new Error(server.answer.message);
    return { ...server, url: server.answer.url };
  }

  const postgresEnded = () =>
    until('PostgreSQL ended', async () => (await processesOf('postgres', cluster)).length === 0);

  const logText = async (): Promise<string> => {
    const [file = ''] = (
      await query<{ file: string }>(servers.at(-1)?.answer.url ?? '', 'SELECT pg_current_logfile() AS file')
    ).map(({ file }) => file);
    return readFile(join(cluster, file), 'utf8');
  };

  beforeAll(buildServer);

  beforeEach(async () => {
    dataDir = await folders.make();
    cluster = join(dataDir, 'postgres/cluster');
  });

  afterEach(async () => {
    for (const server of servers.splice(0)) await server.end('SIGTERM');
    await folders.removeAll();
  });

  it('ends when the server stops, and the keeper with it', async () => {
    const server = await start();
    expect(await processesOf('postgres', cluster)).toHaveLength(1);
    await server.end('SIGTERM');
    expect(server.child.exitCode).toBe(0);
    expect(await processesOf('postgres', cluster)).toEqual([]);
    await until('the keeper ended', async () => (await processesOf('sh', cluster)).length === 0);
  });

  it('shuts down by itself, cleanly, when the server is killed', async () => {
    const first = await start();
    await commit(first.url);
    await first.end('SIGKILL');
    await postgresEnded();
    const second = await start();
    expect(await committed(second.url)).toEqual([{ value: 42 }]);
    expect(await logText()).not.toContain('not properly shut down');
  });

  it('is waited for by the next start when it is still shutting down', async () => {
    const first = await start();
    await commit(first.url);
    await first.end('SIGKILL');
    const second = await start();
    expect(await committed(second.url)).toEqual([{ value: 42 }]);
    expect(await processesOf('postgres', cluster)).toHaveLength(1);
  });

  it('is ended by the next start when it was orphaned without its keeper', async () => {
    const first = await start();
    await commit(first.url);
    const orphan = await postmasterPid(cluster);
    for (const keeper of await processesOf('sh', cluster)) process.kill(keeper, 'SIGKILL');
    await first.end('SIGKILL');
    expect(await processesOf('postgres', cluster)).toEqual([orphan]);
    const second = await start();
    expect(await committed(second.url)).toEqual([{ value: 42 }]);
    expect(await processesOf('postgres', cluster)).toEqual([await postmasterPid(cluster)]);
    expect(await postmasterPid(cluster)).not.toBe(orphan);
  });

  it('is started again on the same address when it is killed, while the server lives on', async () => {
    const server = await start();
    await commit(server.url);
    const killed = await postmasterPid(cluster);
    process.kill(killed ?? 0, 'SIGKILL');
    await until(
      'PostgreSQL answers again',
      async () => (await postmasterPid(cluster)) !== killed && (await answers(server.url)),
    );
    expect(await committed(server.url)).toEqual([{ value: 42 }]);
    expect(server.child.exitCode).toBeNull();
  });

  it('is started again although a backend of the killed one is still at work', async () => {
    const server = await start();
    await commit(server.url);
    const busy = new Client({ connectionString: server.url });
    busy.on('error', () => undefined);
    await busy.connect();
    const work = busy
      .query('SELECT count(*) FROM generate_series(1, 100000000000)')
      .catch((error: Error) => error.message);
    const killed = await postmasterPid(cluster);
    process.kill(killed ?? 0, 'SIGKILL');
    await until(
      'PostgreSQL answers again',
      async () => (await postmasterPid(cluster)) !== killed && (await answers(server.url)),
    );
    expect(await work).toMatch(/terminat|closed|reset/i);
    expect(await committed(server.url)).toEqual([{ value: 42 }]);
  });

  it('survives both being killed at once', async () => {
    const first = await start();
    await commit(first.url);
    process.kill((await postmasterPid(cluster)) ?? 0, 'SIGKILL');
    await first.end('SIGKILL');
    const second = await start();
    expect(await committed(second.url)).toEqual([{ value: 42 }]);
  });

  it('lets one of two processes that start at once have the folder, and tells the other', async () => {
    const answered = await Promise.all([runServer(dataDir), runServer(dataDir)]);
    servers.push(...answered);
    const codes = answered.map(({ answer }) => answer.code ?? 'started');
    expect(codes.toSorted()).toEqual(['DATA_FOLDER_IN_USE', 'started']);
    const url = answered.find(({ answer }) => answer.url)?.answer.url ?? '';
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
