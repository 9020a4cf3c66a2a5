import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { locateCluster, makeDatabaseFolder } from './cluster-location.ts';
import { ensureCluster } from './create-cluster.ts';
import { ensureDatabase } from './ensure-database.ts';
import { claimFolder } from './folder-lock.ts';
import { bundledBinaries } from './postgres-binaries.ts';
import { connectionUrl } from './postgres-settings.ts';
import { PostgresSupervisor } from './postgres-supervisor.ts';

export interface EmbeddedPostgresOptions {
  /** PAIRWRIGHT_DATA_DIR; the database is kept in `postgres` in it, or where its file `location` says. */
  readonly dataDir: string;
  /** Takes what whoever runs the server should know, a line at a time. */
  readonly log: (line: string) => void;
  /** Whether an answered commit survives a power cut (the default). False is for databases that are thrown away. */
  readonly durable?: boolean;
}

export interface RunningPostgres {
  /** Stays the same while it runs, also when PostgreSQL had to be started again. pg and TypeORM take it. */
  readonly connectionUrl: string;
  /** Fast shutdown; resolves when PostgreSQL has ended and the folder is free. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL whose life is tied to this process: it answers on a private Unix socket, is started again when it dies
 * and shuts down by itself when this process is killed.
 */
export class EmbeddedPostgres {
  constructor(private readonly options: EmbeddedPostgresOptions) {}

  /**
   * Makes the cluster when there is none, clears what an earlier start left behind, and resolves when it takes connections.
   * Throws a StartFailure (embedded-postgres.errors.ts) where somebody has to act.
   */
  async start(): Promise<RunningPostgres> {
    const { dataDir, log, durable = true } = this.options;
    await makeDatabaseFolder(join(dataDir, 'postgres'));
    const folder = await realpath(join(dataDir, 'postgres'));
    const undo: (() => Promise<void>)[] = [];
    const stop = async (): Promise<void> => {
      for (const step of undo.splice(0).reverse()) await step();
    };
    try {
      undo.push((await claimFolder(folder)).release);
      const location = await locateCluster(folder, bundledBinaries(), log);
      // A copied data folder leads to the same place.
      const home = dirname(location.cluster);
      if (home !== folder) undo.push((await claimFolder(home)).release);
      await ensureCluster(location, durable);
      const supervisor = await PostgresSupervisor.start({ location, durable, log });
      undo.push(() => supervisor.stop());
      await ensureDatabase(supervisor.socketFolder);
      return { connectionUrl: connectionUrl(supervisor.socketFolder), stop };
    } catch (error) {
      await stop();
      throw error;
    }
  }
}
