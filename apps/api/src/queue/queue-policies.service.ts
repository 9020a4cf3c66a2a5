import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { IndexPool } from '../platform/database/index-pool.ts';
import { notFound } from '../platform/errors/coded-error.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import { line } from '../projects/setting-rules.ts';
import { changedPolicy, demandSamePrice, type PolicyChanges } from './changed-policy.ts';
import { QueueEntity } from './queue.entity.ts';
import { followWanted, queuesThatFollow } from './sql/follow-wanted.ts';
import { holdPolicyAlone } from './sql/hold-policy.ts';
import { queuesWithoutBudget, readSpending, type SpendingRow } from './sql/read-spending.ts';
import { reorderQueue } from './sql/reorder-queue.ts';
import { setBudget } from './sql/set-budget.ts';

/** What a queue asks, and its changes while it runs. */
@Injectable()
export class QueuePoliciesService implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly pool: IndexPool,
    private readonly events: ProjectEvents,
  ) {}

  /** Entries that were following when a server ended go on. */
  async onApplicationBootstrap(): Promise<void> {
    for (const { project_id: projectId, id } of await queuesThatFollow(this.pool))
      await followWanted(this.pool, projectId, id);
  }

  /** An open queue, empty, that asks what the project asks where nothing else is said. */
  async create(
    project: { id: string; judgementsPerComparison: number },
    name: string,
    changes: PolicyChanges,
  ): Promise<QueueEntity> {
    const nothing = {
      judgementsPerComparison: project.judgementsPerComparison,
      leaseSeconds: null,
      servingOrder: 'AS_IMPORTED' as const,
      budgetJudgements: null,
      budgetAmount: null,
      pricePerJudgement: null,
      currency: null,
      budgetLimit: null,
    };
    const key = { projectId: project.id, id: uuidv7() };
    const policy = changedPolicy(nothing, changes);
    const queue = await this.dataSource.transaction(async (manager) => {
      await manager.insert(QueueEntity, {
        ...policy,
        ...key,
        name: line('name', name, 200),
        state: 'OPEN',
        total: '0',
      });
      await setBudget(manager, key.projectId, key.id);
      await pauseWithProject(manager, key.projectId, key.id);
      return manager.findOneByOrFail(QueueEntity, key);
    });
    this.events.touch(project.id);
    return queue;
  }

  /**
   * Changes a policy while the queue runs. Leasing and submitting wait for the change itself; entries follow other judgements
   * wanted while they go on, and all have when this returns.
   */
  async set(projectId: string, queueId: string, changes: PolicyChanges): Promise<QueueEntity> {
    if (!isUuid(queueId)) throw notFound('queue');
    await this.dataSource.transaction((manager) => change(manager, projectId, queueId, changes));
    this.events.touch(projectId);
    await followWanted(this.pool, projectId, queueId);
    this.events.touch(projectId);
    return this.dataSource.manager.findOneByOrFail(QueueEntity, { projectId, id: queueId });
  }

  async spending(projectId: string, queueId: string): Promise<SpendingRow> {
    return readSpending(this.pool, projectId, queueId);
  }

  async isBudgetSpent(projectId: string, queueId: string): Promise<boolean> {
    return (await queuesWithoutBudget(this.pool, projectId)).has(queueId);
  }
}

async function change(
  manager: EntityManager,
  projectId: string,
  queueId: string,
  changes: PolicyChanges,
): Promise<void> {
  // The queue before its policy: an import holds the queue to its end, and nobody should wait for that but the lead.
  const queue = await manager.findOne(QueueEntity, {
    where: { projectId, id: queueId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!queue) throw notFound('queue');
  await manager.query(holdPolicyAlone, [projectId]);
  const policy = changedPolicy(queue, changes);
  if (await isWorkedIn(manager, projectId, queueId)) demandSamePrice(queue, policy);
  const isFollowing = queue.isFollowing || policy.judgementsPerComparison !== queue.judgementsPerComparison;
  await manager.update(QueueEntity, { projectId, id: queueId }, { ...policy, isFollowing });
  if (policy.servingOrder !== queue.servingOrder) await reorderQueue(manager, projectId, queueId);
  if (policy.budgetLimit !== queue.budgetLimit) await setBudget(manager, projectId, queueId);
}

/** A queue made while the project is paused is so too. */
async function pauseWithProject(manager: EntityManager, projectId: string, queueId: string): Promise<void> {
  await manager.query(
    `UPDATE queue SET is_project_paused = true WHERE project_id = $1 AND id = $2
       AND EXISTS (SELECT FROM queue other WHERE other.project_id = $1 AND other.is_project_paused)`,
    [projectId, queueId],
  );
}

/** Whether a judgement was given or begun. Indices: queue_annotator_pkey, assignment_leased. */
async function isWorkedIn(manager: EntityManager, projectId: string, queueId: string): Promise<boolean> {
  const rows: { is_worked_in: boolean }[] = await manager.query(
    `SELECT EXISTS (SELECT FROM queue_annotator WHERE project_id = $1 AND queue_id = $2 AND judgements > 0)
       OR EXISTS (SELECT FROM assignment WHERE project_id = $1 AND queue_id = $2 AND state = 'LEASED') AS is_worked_in`,
    [projectId, queueId],
  );
  return rows[0]!.is_worked_in;
}
