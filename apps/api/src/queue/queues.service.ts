import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { IndexPool } from '../platform/database/index-pool.ts';
import { notFound } from '../platform/errors/coded-error.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import { QueueEntity, type QueueState } from './queue.entity.ts';
import { endLeases } from './sql/end-leases.ts';
import { type ProgressRow, readProgress } from './sql/read-progress.ts';

export interface ProgressCounts {
  done: number;
  total: number;
  judgements: number;
}

/** Queues as their lead sees them. */
@Injectable()
export class QueuesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly pool: IndexPool,
    private readonly events: ProjectEvents,
  ) {}

  /** The queue every project begins with. */
  async createFirst(
    manager: EntityManager,
    project: { id: string; judgementsPerComparison: number },
  ): Promise<void> {
    await manager.insert(QueueEntity, {
      projectId: project.id,
      id: uuidv7(),
      name: 'Main queue',
      state: 'OPEN',
      judgementsPerComparison: project.judgementsPerComparison,
      total: '0',
    });
  }

  async list(projectId: string): Promise<QueueEntity[]> {
    return this.dataSource.manager.find(QueueEntity, {
      where: { projectId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** The named queue, or the project's first. Throws NOT_FOUND. */
  async find(projectId: string, queueId: string | null): Promise<QueueEntity> {
    const queues = await this.list(projectId);
    const queue = queueId === null ? queues[0] : queues.find(({ id }) => id === queueId);
    if (!queue) throw notFound('queue');
    return queue;
  }

  async setState(projectId: string, queueId: string, state: QueueState): Promise<QueueEntity> {
    const { affected } = isUuid(queueId)
      ? await this.dataSource.manager.update(QueueEntity, { projectId, id: queueId }, { state })
      : { affected: 0 };
    if (!affected) throw notFound('queue');
    this.events.touch(projectId);
    return this.find(projectId, queueId);
  }

  /** Holds all queues of a project, whatever their states, or lets them go on. */
  async setProjectPaused(projectId: string, isProjectPaused: boolean): Promise<void> {
    await this.dataSource.manager.update(QueueEntity, { projectId }, { isProjectPaused });
    this.events.touch(projectId);
  }

  async progressOfQueue(projectId: string, queueId: string): Promise<ProgressCounts> {
    return sum((await readProgress(this.pool, projectId)).filter((row) => row.queue_id === queueId));
  }

  async progressOfProject(projectId: string): Promise<ProgressCounts> {
    return sum(await readProgress(this.pool, projectId));
  }

  /** Gives back everything one annotator holds. */
  async endLeasesOf(projectId: string, annotatorId: string): Promise<void> {
    await endLeases(this.pool, projectId, annotatorId);
  }
}

function sum(rows: ProgressRow[]): ProgressCounts {
  return rows.reduce(
    (total, row) => ({
      done: total.done + row.done,
      total: total.total + row.total,
      judgements: total.judgements + row.judgements,
    }),
    { done: 0, total: 0, judgements: 0 },
  );
}
