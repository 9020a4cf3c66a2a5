import { randomUUID } from 'node:crypto';
import { chmod, chown, cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clusterMissing, clusterUnreachable, dataFolderNotWritable } from './embedded-postgres.errors.ts';
import {
  accountCan,
  accountForNewCluster,
  accountOfCluster,
  currentUserName,
  isRoot,
  type OsAccount,
} from './os-account.ts';
import { program, type PostgresBinaries } from './postgres-binaries.ts';

/** Where the cluster is, whom it runs as, and the programs that that account can run. */
export interface ClusterLocation {
  /** PGDATA; not there yet when it is to be made. */
  readonly cluster: string;
  readonly account: OsAccount;
  readonly binaries: PostgresBinaries;
}

/** For root only: what the account PostgreSQL runs as cannot reach in the data folder is kept here. */
const SYSTEM_FOLDER = '/var/lib/pairwright';

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

/**
 * Makes the database's folder in the data folder. The folders above it stay passable, so that an unprivileged account can
 * get to what is its own in it.
 */
export async function makeDatabaseFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code && UNWRITABLE.has(code)) throw dataFolderNotWritable(folder, currentUserName());
    throw error;
  }
}

/**
 * Finds the place of the cluster: `cluster` in the folder. When root starts it and the unprivileged account may not pass
 * to the folder (a checkout under /root), a new cluster goes to a folder of its own in /var/lib/pairwright, which a file
 * `location` then names; likewise a copy of the programs.
 *
 * @param folder the database's folder in the data folder, symbolic links resolved
 * @param log takes one line for whoever starts the server
 */
export async function locateCluster(
  folder: string,
  bundled: PostgresBinaries,
  log: (line: string) => void,
): Promise<ClusterLocation> {
  const place = await clusterPlace(folder, log);
  return { ...place, binaries: await reachableBinaries(bundled, place.account, log) };
}

async function clusterPlace(
  folder: string,
  log: (line: string) => void,
): Promise<{ cluster: string; account: OsAccount }> {
  const locationFile = join(folder, 'location');
  const home = (await readFile(locationFile, 'utf8').catch(() => folder)).trim();
  if (!(await exists(home))) throw clusterMissing(home, locationFile);
  const cluster = join(home, 'cluster');
  if (await exists(cluster)) {
    const account = await accountOfCluster(cluster);
    if (!(await accountCan(account, '-w', cluster))) throw clusterUnreachable(cluster, account.name);
    return { cluster, account };
  }
  if (home !== folder) return { cluster, account: await accountOfCluster(home) };
  return newClusterPlace(folder, locationFile, log);
}

async function newClusterPlace(
  folder: string,
  locationFile: string,
  log: (line: string) => void,
): Promise<{ cluster: string; account: OsAccount }> {
  const account = await accountForNewCluster();
  if (account.ids.uid !== undefined) await chown(folder, account.ids.uid, account.ids.gid);
  if (await accountCan(account, '-w', folder)) return { cluster: join(folder, 'cluster'), account };
  if (account.ids.uid === undefined) throw dataFolderNotWritable(folder, account.name);
  const home = join(await systemFolder(), randomUUID());
  await mkdir(home, { mode: 0o700 });
  await chown(home, account.ids.uid, account.ids.gid);
  await writeFile(locationFile, `${home}\n`);
  log(
    `User ${account.name}, as whom PostgreSQL runs, cannot reach ${folder}: the database is kept in ${home}.`,
  );
  return { cluster: join(home, 'cluster'), account };
}

async function reachableBinaries(
  bundled: PostgresBinaries,
  account: OsAccount,
  log: (line: string) => void,
): Promise<PostgresBinaries> {
  if (!isRoot() || (await accountCan(account, '-x', program(bundled, 'postgres')))) return bundled;
  const folder = join(await systemFolder(), `postgresql-${bundled.version}`);
  if (await exists(folder)) return { ...bundled, folder };
  const draft = `${folder}.${randomUUID()}`;
  await cp(bundled.folder, draft, { recursive: true, verbatimSymlinks: true });
  // Two first starts may copy at once: the second finds the place taken by the same files.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  log(
    `User ${account.name}, as whom PostgreSQL runs, cannot reach its programs: they were copied to ${folder}.`,
  );
  return { ...bundled, folder };
}

async function systemFolder(): Promise<string> {
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  await chmod(SYSTEM_FOLDER, 0o755);
  return SYSTEM_FOLDER;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
