import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { clusterOfAnotherUser, clusterOfRoot, noUnprivilegedAccount } from './embedded-postgres.errors.ts';

/** The user of the operating system that PostgreSQL runs as; `ids` is empty when that is the current user. */
export interface OsAccount {
  readonly name: string;
  readonly ids: { readonly uid: number; readonly gid: number } | Record<string, never>;
}

const run = promisify(execFile);

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Chooses whom PostgreSQL runs as on a new cluster: the current user, or when that is root, as whom it refuses to run,
 * `postgres` or else `nobody`. Throws NO_UNPRIVILEGED_ACCOUNT where there is neither.
 */
export async function accountForNewCluster(): Promise<OsAccount> {
  if (!isRoot()) return { name: currentUserName(), ids: {} };
  for (const name of ['postgres', 'nobody']) {
    const ids = await lookUp(name);
    if (ids) return { name, ids };
  }
  throw noUnprivilegedAccount();
}

/**
 * The owner of an existing cluster, who alone may run it: a user `postgres` that was added since must not take over what
 * `nobody` has made. Throws CLUSTER_OF_ANOTHER_USER or CLUSTER_OF_ROOT when we cannot become the owner.
 */
export async function accountOfCluster(cluster: string): Promise<OsAccount> {
  const { uid, gid } = await stat(cluster);
  if (!isRoot()) {
    if (uid !== process.getuid?.()) throw clusterOfAnotherUser(cluster, uid);
    return { name: currentUserName(), ids: {} };
  }
  if (uid === 0) throw clusterOfRoot(cluster);
  return { name: `with id ${uid}`, ids: { uid, gid } };
}

/** The current user's name, or the bare number where the system knows no name for it (a container with a uid of its own). */
export function currentUserName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.());
  }
}

async function lookUp(name: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/** Whether the account can list and write the folder, or with `-x` run the file: asked of the kernel, as that account. */
export async function accountCan(account: OsAccount, test: '-w' | '-x', path: string): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', `test ${test} "$1" && test -x "$1"`, 'sh', path], {
      ...account.ids,
      cwd: '/',
    });
    return true;
  } catch {
    return false;
  }
}
