import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PoolClient } from 'pg';
import { WorkPool } from '../platform/database/work-pool.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { ProjectEntity } from '../projects/project.entity.ts';
import { SnapshotEntity } from './snapshot.entity.ts';
import { SnapshotMaker } from './snapshot-maker.ts';

const lookAgainMs = 3000;

/**
 * Makes the snapshots that were ordered, one at a time a server. The row in the database is the order and an advisory lock
 * the claim: when a server dies, its lock goes with its connection and another one takes the order up within seconds.
 */
@Injectable()
export class SnapshotWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SnapshotWorker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private isStopped = false;
  private isWoken = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly pool: WorkPool,
    private readonly maker: SnapshotMaker,
    private readonly events: ProjectEvents,
  ) {}

  onApplicationBootstrap(): void {
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Looks for orders now. */
  wake(): void {
    if (this.isStopped) return;
    this.isWoken = true;
    this.running ??= this.work().finally(() => {
      this.running = undefined;
      clearTimeout(this.timer);
      if (!this.isStopped) this.timer = setTimeout(() => this.wake(), lookAgainMs);
    });
  }

  private async work(): Promise<void> {
    while (this.isWoken && !this.isStopped) {
      this.isWoken = false;
      try {
        const ordered = await this.dataSource.manager.find(SnapshotEntity, {
          where: { state: 'PENDING' },
          order: { createdAt: 'ASC' },
        });
        for (const snapshot of ordered) if (!this.isStopped) await this.claimAndMake(snapshot);
      } catch (error) {
        this.logger.warn(`Ordered snapshots were not looked for: ${String(error)}`);
      }
    }
  }

  private async claimAndMake(snapshot: SnapshotEntity): Promise<void> {
    const client = await this.pool.connect();
    try {
      if (!(await tryLock(client, snapshot.id))) return;
      try {
        await this.make(snapshot);
      } finally {
        await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 6))', [snapshot.id]);
      }
    } finally {
      client.release();
    }
  }

  private async make(ordered: SnapshotEntity): Promise<void> {
    const { projectId, id } = ordered;
    const snapshot = await this.dataSource.manager.findOneByOrFail(SnapshotEntity, { projectId, id });
    if (snapshot.state !== 'PENDING') return;
    const project = await this.dataSource.manager.findOneByOrFail(ProjectEntity, { id: projectId });
    try {
      const made = await this.maker.make(snapshot, project);
      await this.dataSource.manager.update(SnapshotEntity, { projectId, id }, { ...made, state: 'READY' });
    } catch (error) {
      this.logger.error(error instanceof Error ? error : new Error(String(error)));
      await this.dataSource.manager.update(
        SnapshotEntity,
        { projectId, id },
        { state: 'FAILED', failure: failureOf(error) },
      );
    }
    this.events.touch(projectId);
  }
}

async function tryLock(client: PoolClient, id: string): Promise<boolean> {
  const { rows } = await client.query<{ is_free: boolean }>(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 6)) AS is_free',
    [id],
  );
  return rows[0]?.is_free === true;
}

/** In words that name nothing of the machine. */
function failureOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC') return 'The artefact store is full. Free some space and create the snapshot again.';
  if (code === 'EACCES' || code === 'EROFS') return 'The artefact store cannot be written to.';
  return 'Something went wrong on our side; the log of the server says what. Create the snapshot again.';
}
