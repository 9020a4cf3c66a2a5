import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ProjectAccess } from '../access/project-access.ts';
import { IndexPool } from '../platform/database/index-pool.ts';
import { badInput, notFound } from '../platform/errors/coded-error.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import { TrainingGate } from '../training/training-gate.ts';
import { alreadyJudged, wrongFence } from './queue.errors.ts';
import { QueuesService } from './queues.service.ts';
import type { AssignmentPayload } from './sql/assignment-payload.ts';
import { leaseComparisons } from './sql/lease-comparisons.ts';
import { releaseAssignments } from './sql/release-assignments.ts';
import { skipAssignment } from './sql/skip-assignment.ts';

export const mostLeases = 500;

// "There is nothing more" must not be said of what others happen to hold: a transaction is over within milliseconds.
const heldMs = 10;
const attemptsAtHeld = 20;

/** Hands comparisons to annotators and takes them back unjudged. */
@Injectable()
export class LeasingService {
  constructor(
    private readonly pool: IndexPool,
    private readonly queues: QueuesService,
    private readonly events: ProjectEvents,
    private readonly training: TrainingGate,
  ) {}

  /** The caller's own open leases first, then new ones, `count` in all; fewer when there are no more for them. */
  async lease(
    access: ProjectAccess,
    annotatorId: string,
    queueId: string | null,
    count: number,
  ): Promise<AssignmentPayload[]> {
    if (count < 1 || count > mostLeases)
      throw badInput('count', `is ${count}; allowed are 1 to ${mostLeases}.`);
    await this.training.demandOpen(access, annotatorId);
    const { project } = access;
    if (queueId !== null) await this.queues.find(project.id, queueId);
    const { id: projectId, leaseSeconds } = project;
    const request = { projectId, queueId, annotatorId, count, leaseSeconds };
    for (let attempt = 0; attempt < attemptsAtHeld; attempt++) {
      const assignments = await leaseComparisons(this.pool, request);
      if (assignments !== null) return assignments;
      await pause(heldMs);
    }
    return [];
  }

  /** Gives an assignment back for good, with the reason kept for the lead. */
  async skip(
    { project }: ProjectAccess,
    annotatorId: string,
    assignmentId: string,
    fence: string,
    reason: string,
  ): Promise<void> {
    const trimmed = reason.trim();
    if (trimmed.length === 0 || trimmed.length > 2000)
      throw badInput('reason', `has ${trimmed.length} characters; allowed are 1 to 2000.`);
    if (!isUuid(assignmentId)) throw notFound('assignment');
    const outcome = await skipAssignment(this.pool, {
      projectId: project.id,
      annotatorId,
      assignmentId,
      fence,
      reason: trimmed,
    });
    if (outcome === 'NOT_FOUND') throw notFound('assignment');
    if (outcome === 'WRONG_FENCE') throw wrongFence();
    if (outcome === 'ALREADY_JUDGED') throw alreadyJudged();
    this.events.touch(project.id);
  }

  /** Gives the caller's own open leases back before their time; returns how many. An id that names none of them is passed over. */
  async release(
    { project }: ProjectAccess,
    annotatorId: string,
    assignmentIds: readonly string[],
  ): Promise<number> {
    if (assignmentIds.length > mostLeases)
      throw badInput('assignmentIds', `has ${assignmentIds.length} ids; allowed are at most ${mostLeases}.`);
    const ids = assignmentIds.filter(isUuid);
    const released = await releaseAssignments(this.pool, project.id, annotatorId, ids);
    if (released > 0) this.events.touch(project.id);
    return released;
  }
}
