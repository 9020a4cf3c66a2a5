import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterLocation } from './cluster-location.ts';
import { explainFailure } from './explain-failure.ts';
import { program } from './postgres-binaries.ts';

/**
 * Becomes postgres, and leaves a keeper behind that reads the pipe from the server. A line on it says that postgres has
 * ended; its end without one, that the server has died (of `kill -9`, too): then postgres shuts down fast. The keeper is
 * orphaned at once, because the postmaster takes the death of a child that it does not know for a crash.
 */
const KEEPER = `exec 3<&0 </dev/null
({ read -r _ <&3 || kill -INT $$; } >/dev/null 2>&1 &)
exec 3<&-
exec "$@"`;

const POLL_MS = 10;
const KEPT_OUTPUT = 8192;

/** One life of the postmaster. */
export class PostgresProcess {
  /** Resolves when it has ended, with how: `exit code 1`, `SIGKILL`. */
  readonly ended: Promise<string>;
  private readonly child: ChildProcess;
  private output = '';
  private hasEnded = false;

  /** In a session of its own, so that Ctrl-C does not reach it before the server has drained. */
  constructor(
    private readonly location: ClusterLocation,
    settings: Record<string, string>,
  ) {
    const { cluster, account, binaries } = location;
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    this.child = spawn(
      '/bin/sh',
      ['-c', KEEPER, 'sh', program(binaries, 'postgres'), '-D', cluster, ...options],
      {
        ...account.ids,
        cwd: '/',
        env: { PATH: process.env['PATH'], LC_ALL: 'C' },
        detached: true,
        stdio: ['pipe', 'ignore', 'pipe'],
      },
    );
    this.child.stdin?.on('error', () => this.child.stdin?.destroy());
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.output = (this.output + text).slice(-KEPT_OUTPUT);
    });
    this.ended = new Promise((resolve) => {
      const end = (how: string): void => {
        this.hasEnded = true;
        this.child.stdin?.end('\n');
        resolve(how);
      };
      this.child.once('error', (error) => end(error.message));
      this.child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
    });
  }

  /** Resolves when it takes connections, recovery after a crash included. Throws why it ended instead. */
  async ready(): Promise<void> {
    while (!(await this.saysReady())) {
      if (this.hasEnded) throw explainFailure('postgres', this.location.cluster, await this.lastWords());
      await Promise.race([delay(POLL_MS), this.ended]);
    }
  }

  /** Fast shutdown: ends connections, writes a checkpoint, and resolves when it has ended. */
  async stop(): Promise<void> {
    this.child.kill('SIGINT');
    await this.ended;
  }

  /** The eighth line of the pid file is what pg_ctl waits for, too. */
  private async saysReady(): Promise<boolean> {
    const text = await readFile(join(this.location.cluster, 'postmaster.pid'), 'utf8').catch(() => '');
    const lines = text.split('\n');
    return lines[0] === String(this.child.pid) && lines[7]?.trim() === 'ready';
  }

  /** What it wrote to stderr, then to its log after that took over. */
  private async lastWords(): Promise<string> {
    const folder = join(this.location.cluster, 'log');
    const files = await Promise.all(
      (await readdir(folder).catch(() => [])).map(async (name) => {
        const path = join(folder, name);
        return { path, changedAt: (await stat(path)).mtimeMs };
      }),
    );
    const newest = files.toSorted((a, b) => b.changedAt - a.changedAt)[0];
    const isOnlyInLog = this.output === '' || this.output.includes('redirecting log output');
    if (!newest || !isOnlyInLog) return this.output;
    return `${this.output}\n${(await readFile(newest.path, 'utf8')).slice(-KEPT_OUTPUT)}`;
  }
}
