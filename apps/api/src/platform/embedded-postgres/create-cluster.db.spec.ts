import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { query, TemporaryFolders } from '../../../test/support/embedded-server.ts';
import { canMount, SmallDisk } from '../../../test/support/small-disk.ts';
import { EmbeddedPostgres, type RunningPostgres } from './embedded-postgres.ts';
import { explainFailure } from './explain-failure.ts';

describe('explainFailure', () => {
  it.each([
    ['initdb: error: could not write file "PG_VERSION": No space left on device\n', 'DISK_FULL'],
    ['FATAL:  could not write lock file "postmaster.pid": Disk quota exceeded', 'DISK_FULL'],
    ['initdb: error: could not create directory "x": Read-only file system', 'DATA_FOLDER_NOT_WRITABLE'],
    ['FATAL:  data directory "x" has wrong ownership', 'POSTGRES_WILL_NOT_START'],
  ])('makes of "%s" %s', (output, code) => {
    expect(explainFailure('postgres', '/srv/cluster', output)).toMatchObject({ code });
  });

  it('repeats the last complaint, not what is said around it', () => {
    const output =
      '2026-11-24 LOG:  starting\n2026-11-24 FATAL:  could not map memory\n2026-11-24 LOG:  database system is shut down\n';
    expect(explainFailure('postgres', '/srv/cluster', output).message).toBe(
      'postgres failed on /srv/cluster: 2026-11-24 FATAL:  could not map memory',
    );
  });
});

if (canMount)
  describe('a full disk', () => {
    const folders = new TemporaryFolders();
    let dataDir: string;
    let disk: SmallDisk;
    let postgres: RunningPostgres | undefined;

    const start = async (): Promise<RunningPostgres> => {
      postgres = await new EmbeddedPostgres({ dataDir, log: () => undefined }).start();
      return postgres;
    };

    beforeEach(async () => {
      dataDir = await folders.make();
      disk = await SmallDisk.mount(dataDir, 20);
    });

    afterEach(async () => {
      await postgres?.stop();
      postgres = undefined;
      await disk.unmount();
      await folders.removeAll();
    });

    it('stops the making of a cluster with a clear message and nothing half made, and room makes it start', async () => {
      await expect(start()).rejects.toMatchObject({
        code: 'DISK_FULL',
        message: `The disk that holds ${dataDir}/postgres/cluster is full: make room and start again.`,
      });
      expect(await readdir(join(dataDir, 'postgres'))).toEqual([]);
      await disk.resize(200);
      const { connectionUrl } = await start();
      expect(await query(connectionUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });

    it('stops the start of a cluster with a clear message, and leaves its data whole', async () => {
      await disk.resize(200);
      const first = await start();
      await query(first.connectionUrl, `CREATE TABLE kept AS SELECT 'still here' AS said`);
      await first.stop();
      await disk.fill();
      await expect(start()).rejects.toMatchObject({ code: 'DISK_FULL' });
      await rm(join(dataDir, 'filling'));
      const second = await start();
      expect(await query(second.connectionUrl, 'SELECT said FROM kept')).toEqual([{ said: 'still here' }]);
    });

    it('fails a statement while it runs, not the server', async () => {
      await disk.resize(200);
      const { connectionUrl } = await start();
      await disk.fill();
      const grow =
        'CREATE TABLE much AS SELECT repeat(md5(n::text), 20) FROM generate_series(1, 100000) AS n';
      await expect(query(connectionUrl, grow)).rejects.toMatchObject({ code: '53100' });
      await rm(join(dataDir, 'filling'));
      await query(connectionUrl, 'CREATE TABLE little AS SELECT 1 AS one');
      expect(await query(connectionUrl, 'SELECT one FROM little')).toEqual([{ one: 1 }]);
    });
  });
