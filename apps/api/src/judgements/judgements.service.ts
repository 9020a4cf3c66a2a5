import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ProjectAccess } from '../access/project-access.ts';
import { IndexPool } from '../platform/database/index-pool.ts';
import { badInput, notFound } from '../platform/errors/coded-error.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import { mostLeases } from '../queue/leasing.service.ts';
import { alreadyJudged, wrongFence } from '../queue/queue.errors.ts';
import type { AssignmentPayload } from '../queue/sql/assignment-payload.ts';
import { checkJudgement, type GivenJudgement } from './judgement-rules.ts';
import { type SubmitAnswer, submitJudgement } from './sql/submit-judgement.ts';

export interface Submission extends GivenJudgement {
  assignmentId: string;
  fence: string;
}

export interface TakenJudgement {
  judgementId: string;
  counted: boolean;
  next: AssignmentPayload[];
}

@Injectable()
export class JudgementsService {
  constructor(
    private readonly pool: IndexPool,
    private readonly events: ProjectEvents,
  ) {}

  /** Takes a judgement and leases `leaseNext` new comparisons in the same transaction. */
  async submit(
    { project }: ProjectAccess,
    annotatorId: string,
    submission: Submission,
    leaseNext: number,
  ): Promise<TakenJudgement> {
    if (leaseNext < 0 || leaseNext > mostLeases)
      throw badInput('leaseNext', `is ${leaseNext}; allowed are 0 to ${mostLeases}.`);
    const judgement = checkJudgement(submission, project);
    if (!isUuid(submission.assignmentId)) throw notFound('assignment');
    const canBeRanked = judgement.ranking.flat().every(isUuid);
    if (!canBeRanked) throw wrongResponses();
    const answer = await submitJudgement(this.pool, {
      ...judgement,
      projectId: project.id,
      annotatorId,
      assignmentId: submission.assignmentId,
      fence: submission.fence,
      idempotencyKey: submission.idempotencyKey,
      judgementId: uuidv7(),
      guidelinesVersion: project.guidelinesVersion,
      leaseNext,
      leaseSeconds: project.leaseSeconds,
    });
    refuse(answer);
    this.events.touch(project.id);
    return { judgementId: answer.judgement_id, counted: answer.counted, next: answer.next };
  }
}

function refuse({ outcome }: SubmitAnswer): void {
  if (outcome === 'NOT_FOUND') throw notFound('assignment');
  if (outcome === 'WRONG_FENCE') throw wrongFence();
  if (outcome === 'ALREADY_JUDGED') throw alreadyJudged();
  if (outcome === 'WRONG_RESPONSES') throw wrongResponses();
}

function wrongResponses() {
  return badInput('ranking', "does not name each of this comparison's responses exactly once.");
}
