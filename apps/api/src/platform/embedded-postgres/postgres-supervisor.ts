import { chown, mkdir, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterLocation } from './cluster-location.ts';
import { socketFolderTaken } from './embedded-postgres.errors.ts';
import { folderDigest } from './folder-lock.ts';
import { endLeftovers } from './leftover-processes.ts';
import type { OsAccount } from './os-account.ts';
import { PostgresProcess } from './postgres-process.ts';
import { postgresSettings } from './postgres-settings.ts';

export interface SupervisorOptions {
  readonly location: ClusterLocation;
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

const LONGEST_PAUSE_MS = 10_000;

/** Keeps one PostgreSQL running on a cluster until it is stopped. */
export class PostgresSupervisor {
  /** The same for a cluster at every start. Not below the data folder: a socket's path may be only 107 bytes long. */
  readonly socketFolder: string;
  private readonly stopping = new AbortController();
  private current: PostgresProcess | null = null;
  private kept: Promise<void> = Promise.resolve();

  private constructor(private readonly options: SupervisorOptions) {
    this.socketFolder = `/tmp/pairwright-${folderDigest(options.location.cluster)}`;
  }

  /** Resolves when it takes connections. Call it under the folder's lock. */
  static async start(options: SupervisorOptions): Promise<PostgresSupervisor> {
    const supervisor = new PostgresSupervisor(options);
    const first = await supervisor.launch();
    supervisor.kept = supervisor.keep(first);
    return supervisor;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.current?.stop();
    await this.kept;
    await rm(this.socketFolder, { recursive: true, force: true });
  }

  private async launch(): Promise<PostgresProcess> {
    const { location, durable, log } = this.options;
    await endLeftovers(location.cluster, log);
    await renewPrivateFolder(this.socketFolder, location.account);
    const process = new PostgresProcess(
      location,
      postgresSettings({ socketFolder: this.socketFolder, durable }),
    );
    this.current = process;
    await process.ready();
    if (this.stopping.signal.aborted) await process.stop();
    return process;
  }

  private async keep(first: PostgresProcess): Promise<void> {
    let process: PostgresProcess | null = first;
    while (process) {
      const how: string = await process.ended;
      if (this.stopping.signal.aborted) return;
      this.options.log(`PostgreSQL ended unexpectedly (${how}): starting it again.`);
      process = await this.relaunch();
    }
  }

  /** Tries until it runs, however long the disk is full; null when it was stopped meanwhile. */
  private async relaunch(): Promise<PostgresProcess | null> {
    const { signal } = this.stopping;
    for (let pauseMs = 250; !signal.aborted; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        return await this.launch();
      } catch (error) {
        if (signal.aborted) return null;
        this.options.log(`PostgreSQL could not be started again: ${(error as Error).message}`);
        await delay(pauseMs, undefined, { signal }).catch(() => undefined);
      }
    }
    return null;
  }
}

/** Makes it anew, because a folder that was there may be somebody else's, who could read along. */
async function renewPrivateFolder(folder: string, account: OsAccount): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    throw socketFolderTaken(folder, error);
  }
  if (account.ids.uid !== undefined) await chown(folder, account.ids.uid, account.ids.gid);
}
