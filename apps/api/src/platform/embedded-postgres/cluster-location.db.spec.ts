import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, chown, cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildServer,
  isRoot,
  ordinaryUser,
  query,
  runServer,
  TemporaryFolders,
  type ServerProcess,
} from '../../../test/support/embedded-server.ts';
import { locateCluster } from './cluster-location.ts';
import { bundledBinaries } from './postgres-binaries.ts';

describe('the place of the embedded PostgreSQL', () => {
  const folders = new TemporaryFolders();
  const servers: ServerProcess[] = [];
  const outside: string[] = [];

  async function run(dataDir: string, user = {}): Promise<ServerProcess> {
    const server = await runServer(dataDir, user);
    servers.push(server);
    return server;
  }

  /** Where /var/lib/pairwright holds the database of this data folder, to be removed after the test. */
  async function movedHome(dataDir: string): Promise<string> {
    const home = (await readFile(join(dataDir, 'postgres/location'), 'utf8')).trim();
    outside.push(home);
    return home;
  }

  beforeAll(buildServer);

  afterEach(async () => {
    for (const server of servers.splice(0)) await server.end('SIGTERM');
    for (const folder of outside.splice(0)) await rm(folder, { recursive: true, force: true });
    await folders.removeAll();
  });

  it('is in the data folder of an ordinary user', async () => {
    const dataDir = await folders.make(0o700);
    const { answer } = await run(dataDir, ordinaryUser);
    expect(await query(answer.url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const cluster = await stat(join(dataDir, 'postgres/cluster'));
    expect(cluster.uid).toBe(ordinaryUser.uid ?? process.getuid?.());
  });

  it('cannot be a folder that the user may not write', async () => {
    const dataDir = await folders.make(0o555);
    const { answer } = await run(dataDir, ordinaryUser);
    expect(answer).toEqual({
      code: 'DATA_FOLDER_NOT_WRITABLE',
      message: expect.stringContaining(`The data folder ${dataDir}/postgres cannot be written by user `),
    });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('cannot be inside a file', async () => {
    const file = join(await folders.make(), 'file');
    await writeFile(file, '');
    expect((await run(join(file, 'data'))).answer.code).toBe('DATA_FOLDER_NOT_WRITABLE');
  });

  if (!isRoot) return;

  describe('when root starts it', () => {
    it('belongs to an unprivileged account', async () => {
      const dataDir = await folders.make();
      const { answer } = await run(dataDir);
      expect(await query(answer.url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect((await stat(join(dataDir, 'postgres/cluster'))).uid).not.toBe(0);
    });

    it('stays the ordinary user’s who made it', async () => {
      const dataDir = await folders.make();
      await (await run(dataDir, ordinaryUser)).end('SIGTERM');
      const { answer } = await run(dataDir);
      expect(await query(answer.url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect((await stat(join(dataDir, 'postgres/cluster/PG_VERSION'))).uid).toBe(ordinaryUser.uid);
    });

    it('is refused to an ordinary user afterwards', async () => {
      const dataDir = await folders.make();
      await (await run(dataDir)).end('SIGTERM');
      await chown(join(dataDir, 'postgres/cluster'), 1, 1);
      expect((await run(dataDir, ordinaryUser)).answer).toEqual({
        code: 'CLUSTER_OF_ANOTHER_USER',
        message: expect.stringContaining('belongs to the user with id 1: start as that user or as root'),
      });
    });

    it('is not run as root, whoever gave it to root', async () => {
      const dataDir = await folders.make();
      await (await run(dataDir)).end('SIGTERM');
      await chown(join(dataDir, 'postgres/cluster'), 0, 0);
      expect((await run(dataDir)).answer.code).toBe('CLUSTER_OF_ROOT');
    });
  });

  describe('when root starts it where no other user may go', () => {
    let closed: string;
    let dataDir: string;

    beforeEach(async () => {
      closed = await folders.make();
      await chown(closed, 0, 0);
      await chmod(closed, 0o700);
      dataDir = join(closed, 'data');
    });

    it('is a folder of its own in /var/lib/pairwright, the same at the next start', async () => {
      const first = await run(dataDir);
      const home = await movedHome(dataDir);
      expect(home).toMatch(/^\/var\/lib\/pairwright\/[0-9a-f-]{36}$/);
      expect((await stat(home)).mode & 0o777).toBe(0o700);
      await query(first.answer.url ?? '', `CREATE TABLE kept AS SELECT 'still here' AS said`);
      await first.end('SIGTERM');
      const second = await run(dataDir);
      expect(await query(second.answer.url ?? '', 'SELECT said FROM kept')).toEqual([{ said: 'still here' }]);
    });

    it('is not shared with a copy of the data folder', async () => {
      await run(dataDir);
      await movedHome(dataDir);
      const copy = join(closed, 'copy');
      await cp(dataDir, copy, { recursive: true });
      expect((await run(copy)).answer.code).toBe('DATA_FOLDER_IN_USE');
    });

    it('is missed when it is gone, rather than begun anew', async () => {
      await (await run(dataDir)).end('SIGTERM');
      const home = await movedHome(dataDir);
      await rename(home, `${home}.gone`);
      outside.push(`${home}.gone`);
      expect((await run(dataDir)).answer).toEqual({
        code: 'CLUSTER_MISSING',
        message: `The database is kept in ${home}, which is gone: bring it back, or delete ${dataDir}/postgres/location to begin with an empty one.`,
      });
    });

    it('is not forsaken when the way to it is closed only later', async () => {
      await chmod(closed, 0o755);
      await (await run(dataDir)).end('SIGTERM');
      await chmod(closed, 0o700);
      expect((await run(dataDir)).answer.code).toBe('CLUSTER_UNREACHABLE');
    });

    it('comes with a copy of the programs when those cannot be reached either', async () => {
      const bundled = { folder: join(closed, 'native'), version: `0.0.0-test-${process.pid}` };
      await mkdir(join(bundled.folder, 'bin'), { recursive: true });
      await cp(join(bundledBinaries().folder, 'bin/postgres'), join(bundled.folder, 'bin/postgres'));
      await mkdir(join(closed, 'database'));
      const lines: string[] = [];
      const place = await locateCluster(join(closed, 'database'), bundled, (line) => lines.push(line));
      outside.push(place.binaries.folder, join(place.cluster, '..'));
      expect(place.binaries.folder).toBe(`/var/lib/pairwright/postgresql-${bundled.version}`);
      expect(await readdir(place.binaries.folder)).toEqual(['bin']);
      expect(lines).toEqual([
        expect.stringMatching(
          /cannot reach .*\/database: the database is kept in \/var\/lib\/pairwright\/.{36}\.$/,
        ),
        expect.stringContaining(`cannot reach its programs: they were copied to ${place.binaries.folder}.`),
      ]);
    });
  });
});
