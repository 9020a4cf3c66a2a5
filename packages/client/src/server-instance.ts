import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HttpTransport } from './http-transport.ts';

export interface InstanceOptions {
  /** The built server's main file. */
  readonly entry: string;
  /** Where its embedded database and its files go; made when it is not there. */
  readonly dataDir: string;
  /** Takes what the server prints. */
  readonly logFile: string;
  readonly setupToken: string;
  /** Without it the server runs a database of its own. */
  readonly databaseUrl?: string;
  /** A free one when it is left out. */
  readonly port?: number;
}

const POLL_MS = 50;
const PATIENCE_MS = 60_000;
const SHOWN_LOG_CHARACTERS = 2_000;

/** A Pairwright server of one's own, with an embedded database, for a demonstration, a benchmark or a test. */
export class ServerInstance {
  readonly origin: string;
  /** Resolves when the process has ended, to its exit code or the signal that ended it. */
  readonly ended: Promise<string>;
  private readonly child: ChildProcess;
  private readonly endWithUs = (): void => void this.child.kill('SIGTERM');

  private constructor(origin: string, child: ChildProcess) {
    this.origin = origin;
    this.child = child;
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    process.once('exit', this.endWithUs);
  }

  /**
   * Starts a server and resolves when it is ready.
   *
   * @throws Error with the end of its log when it ends before, or is not ready within a minute.
   */
  static async start(options: InstanceOptions): Promise<ServerInstance> {
    const port = options.port ?? (await findFreePort());
    const instance = new ServerInstance(`http://127.0.0.1:${port}`, spawnServer(options, port));
    try {
      await instance.ready();
      return instance;
    } catch (error) {
      await instance.stop();
      const log = (await readFile(options.logFile, 'utf8')).slice(-SHOWN_LOG_CHARACTERS);
      throw new Error(`the server did not start: ${(error as Error).message}\n${log}`, { cause: error });
    }
  }

  /** Lets the server drain and end, and its database with it. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** Ends the server as a crash would. */
  crash(): Promise<void> {
    return this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    this.child.kill(signal);
    await this.ended;
    process.off('exit', this.endWithUs);
  }

  private async ready(): Promise<void> {
    const transport = new HttpTransport(this.origin);
    const giveUpAt = performance.now() + PATIENCE_MS;
    let end: string | undefined;
    void this.ended.then((how) => (end = how));
    try {
      while (!(await answersReady(transport))) {
        if (end !== undefined) throw new Error(end);
        if (performance.now() > giveUpAt) throw new Error(`not ready within ${PATIENCE_MS / 1000} s`);
        await pause(POLL_MS);
      }
    } finally {
      transport.close();
    }
  }
}

/** In a process group of its own, so that Ctrl-C reaches it through `stop` alone. */
function spawnServer(
  { entry, dataDir, logFile, setupToken, databaseUrl }: InstanceOptions,
  port: number,
): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  mkdirSync(dataDir, { recursive: true });
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [entry], {
    env: {
      ...withoutSettings(process.env),
      PORT: String(port),
      PAIRWRIGHT_DATA_DIR: dataDir,
      PAIRWRIGHT_SETUP_TOKEN: setupToken,
      LOG_LEVEL: 'warn',
      LOG_FORMAT: 'json',
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

function isSetting(name: string): boolean {
  return name.startsWith('PAIRWRIGHT_') || ['DATABASE_URL', 'HOST', 'PORT', 'NODE_OPTIONS'].includes(name);
}

/** Settings of the surrounding shell are meant for another server. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isSetting(name)));
}

async function answersReady(transport: HttpTransport): Promise<boolean> {
  try {
    const answer = await transport.send({ method: 'GET', path: '/readyz' });
    await answer.bytes();
    return answer.status === 200;
  } catch {
    return false;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
