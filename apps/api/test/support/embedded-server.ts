import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client, type QueryResultRow } from 'pg';

const run = promisify(execFile);
const repositoryRoot = join(import.meta.dirname, '../../../..');

export const isRoot = process.getuid?.() === 0;

/** Nobody in particular: whom root's tests play to see what an ordinary user meets. Otherwise the current user. */
export const ordinaryUser: { uid?: number; gid?: number } = isRoot ? { uid: 65_534, gid: 65_534 } : {};

export async function giveToOrdinaryUser(path: string): Promise<void> {
  if (ordinaryUser.uid !== undefined) await chown(path, ordinaryUser.uid, ordinaryUser.gid ?? 0);
}

/** The built server that `runServer` starts, brought up to date. */
export async function buildServer(): Promise<void> {
  await run(process.execPath, ['scripts/build.mjs', 'apps/api'], { cwd: repositoryRoot });
}

/** Temporary folders that everybody may pass and the ordinary user owns, with a space in their names. */
export class TemporaryFolders {
  private readonly made: string[] = [];

  async make(mode = 0o755): Promise<string> {
    const folder = await mkdtemp('/tmp/pairwright test ');
    this.made.push(folder);
    await giveToOrdinaryUser(folder);
    await chmod(folder, mode);
    return folder;
  }

  async removeAll(): Promise<void> {
    for (const folder of this.made.splice(0)) await rm(folder, { recursive: true, force: true });
  }
}

export interface ServerAnswer {
  readonly url?: string;
  readonly code?: string;
  readonly message?: string;
}

/** A process with an embedded PostgreSQL in it, once it has said what came of its start. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly answer: ServerAnswer;
  /** Signals it and resolves when it has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
}

export async function runServer(
  dataDir: string,
  user: { uid?: number; gid?: number } = {},
): Promise<ServerProcess> {
  const program = join(import.meta.dirname, 'run-embedded-postgres.mjs');
  const child = spawn(process.execPath, [program, dataDir], {
    ...user,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    child,
    answer: JSON.parse(line) as ServerAnswer,
    end: async (signal) => {
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill(signal)) await ended;
    },
  };
}

/** One statement on a connection of its own. */
export async function query<R extends QueryResultRow>(url: string, statement: string): Promise<R[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<R>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Resolves when the condition holds; throws, and says which, when it does not within ten seconds. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`It did not come about that ${what}.`);
    await delay(20);
  }
}

/** The processes of that name whose command line holds the text. */
export async function processesOf(name: 'postgres' | 'sh', text: string): Promise<number[]> {
  const found: number[] = [];
  for (const pid of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    const itsName = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
    if (commandLine.includes(text) && itsName.trim() === name) found.push(Number(pid));
  }
  return found;
}
