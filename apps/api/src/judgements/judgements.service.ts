import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ProjectAccess } from '../access/project-access.ts';
import { IndexPool } from '../platform/database/index-pool.ts';
import { badInput, notFound } from '../platform/errors/coded-error.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import type { ProjectEntity } from '../projects/project.entity.ts';
import { mostLeases } from '../queue/leasing.service.ts';
import { alreadyJudged, wrongFence } from '../queue/queue.errors.ts';
import type { AssignmentPayload } from '../queue/sql/assignment-payload.ts';
import { TrainingGate } from '../training/training-gate.ts';
import { GroupedSubmissions } from './grouped-submissions.ts';
import { notJudgedYet, tooLateToAmend, wrongResponses } from './judgements.errors.ts';
import { checkJudgement } from './rules/check-judgement.ts';
import type { GivenJudgement } from './rules/given-judgement.ts';
import { amendJudgement, type AmendOutcome } from './sql/amend-judgement.ts';
import type { SaidJudgement } from './sql/said-in-judgement.ts';
import type { SubmitOutcome } from './sql/submit-judgement.ts';

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
    private readonly training: TrainingGate,
    private readonly submissions: GroupedSubmissions,
  ) {}

  /**
   * Takes a judgement and leases `leaseNext` new comparisons in the same transaction; none to those who have training before
   * them, who may still give what they hold.
   */
  async submit(
    access: ProjectAccess,
    annotatorId: string,
    submission: Submission,
    leaseNext: number,
  ): Promise<TakenJudgement> {
    if (leaseNext < 0 || leaseNext > mostLeases)
      throw badInput('leaseNext', `is ${leaseNext}; allowed are 0 to ${mostLeases}.`);
    const { project } = access;
    const judgement = saidOf(project, annotatorId, submission);
    const mayLease = leaseNext > 0 && (await this.training.isOpen(access, annotatorId));
    const answer = await this.submissions.submit({
      ...judgement,
      leaseNext: mayLease ? leaseNext : 0,
      leaseSeconds: project.leaseSeconds,
    });
    refuse(answer.outcome, project);
    this.events.touch(project.id);
    return { judgementId: answer.judgement_id, counted: answer.counted, next: answer.next };
  }

  /** Supersedes the annotator's own judgement of the assignment, within the project's undoSeconds of the first. */
  async amend(
    { project }: ProjectAccess,
    annotatorId: string,
    submission: Submission,
  ): Promise<TakenJudgement> {
    const judgement = saidOf(project, annotatorId, submission);
    const answer = await amendJudgement(this.pool, { ...judgement, undoSeconds: project.undoSeconds });
    refuse(answer.outcome, project);
    this.events.touch(project.id);
    return { judgementId: answer.judgement_id, counted: answer.counted, next: [] };
  }
}

function saidOf(project: ProjectEntity, annotatorId: string, submission: Submission): SaidJudgement {
  const judgement = checkJudgement(submission, project);
  if (!isUuid(submission.assignmentId)) throw notFound('assignment');
  const canBeRanked = judgement.ranking.flat().every(isUuid);
  if (!canBeRanked) throw wrongResponses();
  return {
    ...judgement,
    projectId: project.id,
    annotatorId,
    assignmentId: submission.assignmentId,
    fence: submission.fence,
    idempotencyKey: submission.idempotencyKey,
    judgementId: uuidv7(),
  };
}

function refuse(outcome: SubmitOutcome | AmendOutcome, { undoSeconds }: ProjectEntity): void {
  if (outcome === 'NOT_FOUND') throw notFound('assignment');
  if (outcome === 'WRONG_FENCE') throw wrongFence();
  if (outcome === 'ALREADY_JUDGED') throw alreadyJudged();
  if (outcome === 'NOT_JUDGED') throw notJudgedYet();
  if (outcome === 'TOO_LATE') throw tooLateToAmend(undoSeconds);
  if (outcome === 'WRONG_RESPONSES') throw wrongResponses();
}
