import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ClusterLocation } from './cluster-location.ts';
import { clusterOfAnotherVersion, notACluster } from './embedded-postgres.errors.ts';
import { explainFailure } from './explain-failure.ts';
import type { OsAccount } from './os-account.ts';
import { majorVersion, program } from './postgres-binaries.ts';
import { OWNER } from './postgres-settings.ts';

/**
 * Makes the cluster unless it is there. It is made beside its place and renamed into it when it is whole, so that a full
 * disk or a killed process leaves nothing half made; drafts of earlier attempts are removed. Call it under the folder's lock.
 *
 * @throws NOT_A_CLUSTER, CLUSTER_OF_ANOTHER_VERSION, DISK_FULL, DATA_FOLDER_NOT_WRITABLE, POSTGRES_WILL_NOT_START
 */
export async function ensureCluster(location: ClusterLocation, durable: boolean): Promise<void> {
  const { cluster, account, binaries } = location;
  await removeDrafts(cluster);
  if (await checkExisting(cluster, majorVersion(binaries))) return;
  const draft = `${cluster}.${randomUUID()}`;
  try {
    const { code, output } = await runInitdb(program(binaries, 'initdb'), draft, account, durable);
    if (code !== 0) throw explainFailure('initdb', cluster, output);
    await rename(draft, cluster);
    await syncFolder(dirname(cluster));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** True when the cluster is there and ours to run, false when there is none. */
async function checkExisting(cluster: string, ours: string): Promise<boolean> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version === null) {
    if (await stat(cluster).catch(() => null)) throw notACluster(cluster);
    return false;
  }
  if (version.trim() !== ours) throw clusterOfAnotherVersion(cluster, version.trim(), ours);
  return true;
}

async function removeDrafts(cluster: string): Promise<void> {
  const parent = dirname(cluster);
  for (const name of await readdir(parent))
    if (name.startsWith(`${basename(cluster)}.`))
      await rm(join(parent, name), { recursive: true, force: true });
}

function runInitdb(
  initdb: string,
  folder: string,
  account: OsAccount,
  durable: boolean,
): Promise<{ code: number | null; output: string }> {
  const options = [
    `--pgdata=${folder}`,
    `--username=${OWNER}`,
    // Whoever can open the socket's private folder is the owner already.
    '--auth=trust',
    '--encoding=UTF8',
    // Sorting that is the same on every machine, with case rules for every script.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ];
  const child = spawn(initdb, options, {
    ...account.ids,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
