import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { leftoverWillNotEnd } from './embedded-postgres.errors.ts';

const POLL_MS = 20;
/** A fast shutdown writes a checkpoint first; on a slow disk that takes its time. */
const FAST_SHUTDOWN_MS = 60_000;
const IMMEDIATE_SHUTDOWN_MS = 15_000;

/**
 * Ends what runs on a cluster before it is started: a PostgreSQL whose server was killed and that is still shutting down,
 * or the remaining backends of a killed postmaster, which would hold its shared memory. Call it under the folder's lock,
 * which says that no living server owns them. Then forgets a pid file whose number meanwhile is another process'.
 *
 * @param log takes one line when there is something to wait for. @throws LEFTOVER_WILL_NOT_END
 */
export async function endLeftovers(cluster: string, log: (line: string) => void): Promise<void> {
  if (process.platform !== 'linux') return;
  let leftovers = await clusterProcesses(cluster);
  if (leftovers.length === 0) return forgetReusedPid(cluster);
  log('An earlier PostgreSQL is still running on the data folder: waiting for it to shut down.');
  const postmaster = await postmasterPid(cluster);
  const isLed = postmaster !== null && leftovers.includes(postmaster);
  signal(isLed ? [postmaster] : leftovers, isLed ? 'SIGINT' : 'SIGQUIT');
  leftovers = await waitForEnd(cluster, FAST_SHUTDOWN_MS);
  signal(leftovers, 'SIGQUIT');
  leftovers = await waitForEnd(cluster, IMMEDIATE_SHUTDOWN_MS);
  if (leftovers.length > 0) throw leftoverWillNotEnd(cluster, leftovers);
}

/** The number in postmaster.pid, or null without one. */
export async function postmasterPid(cluster: string): Promise<number | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 ? pid : null;
}

/**
 * The PostgreSQL processes that work in the cluster: its postmaster and all of its children have it as their working
 * directory, so that no other process can be mistaken for them.
 */
async function clusterProcesses(cluster: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const comm = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
      if (comm.trim() !== 'postgres') return false;
      return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster;
    }),
  );
  return pids.filter((_, index) => found[index]).map(Number);
}

async function waitForEnd(cluster: string, patienceMs: number): Promise<number[]> {
  const deadline = performance.now() + patienceMs;
  let running = await clusterProcesses(cluster);
  while (running.length > 0 && performance.now() < deadline) {
    await delay(POLL_MS);
    running = await clusterProcesses(cluster);
  }
  return running;
}

function signal(pids: number[], name: 'SIGINT' | 'SIGQUIT'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

/** PostgreSQL refuses to start while the number in its pid file is alive, whoever has it now. */
async function forgetReusedPid(cluster: string): Promise<void> {
  const pid = await postmasterPid(cluster);
  if (pid !== null && isAlive(pid)) await rm(join(cluster, 'postmaster.pid'));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
