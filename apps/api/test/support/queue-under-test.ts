import { randomUUID } from 'node:crypto';
import type { ProjectAccess } from '../../src/access/project-access.ts';
import { createDataSource } from '../../src/database/data-source.ts';
import { GroupedSubmissions } from '../../src/judgements/grouped-submissions.ts';
import {
  JudgementsService,
  type Submission,
  type TakenJudgement,
} from '../../src/judgements/judgements.service.ts';
import { DatabaseUrl } from '../../src/platform/database/database-url.ts';
import { createIndexPool, type IndexPool } from '../../src/platform/database/index-pool.ts';
import { ProjectEvents } from '../../src/platform/events/project-events.ts';
import type { ProjectEntity } from '../../src/projects/project.entity.ts';
import { LeaseSweep } from '../../src/queue/lease-sweep.ts';
import { LeasingService } from '../../src/queue/leasing.service.ts';
import { QueuePoliciesService } from '../../src/queue/queue-policies.service.ts';
import { QueuesService } from '../../src/queue/queues.service.ts';
import type { AssignmentPayload } from '../../src/queue/sql/assignment-payload.ts';
import { StaffingService } from '../../src/staffing/staffing.service.ts';
import { TrainingGate } from '../../src/training/training-gate.ts';
import { createPerson } from './people.ts';
import { createProject, type TestProject } from './projects.ts';
import { createTestDatabase } from './test-database.ts';

/** The queue's services on a database of their own, and short ways to ask them as an annotator. */
export interface QueueUnderTest {
  readonly pool: IndexPool;
  readonly databaseUrl: string;
  readonly queues: QueuesService;
  readonly policies: QueuePoliciesService;
  readonly staffing: StaffingService;
  readonly sweep: LeaseSweep;
  project(overrides?: Partial<ProjectEntity>): Promise<TestProject>;
  lease(
    project: TestProject,
    annotator: string,
    count?: number,
    queueId?: string,
  ): Promise<AssignmentPayload[]>;
  submit(
    project: TestProject,
    annotator: string,
    assignment: AssignmentPayload,
    overrides?: Partial<Submission>,
    leaseNext?: number,
  ): Promise<TakenJudgement>;
  amend(
    project: TestProject,
    annotator: string,
    assignment: AssignmentPayload,
    overrides?: Partial<Submission>,
  ): Promise<TakenJudgement>;
  skip(
    project: TestProject,
    annotator: string,
    assignment: AssignmentPayload,
    reason?: string,
  ): Promise<void>;
  release(project: TestProject, annotator: string, assignmentIds: readonly string[]): Promise<number>;
  /** Lets the time of these leases be over. */
  expire(project: TestProject, assignments: readonly AssignmentPayload[]): Promise<void>;
  close(): Promise<void>;
}

const accessOf = (project: ProjectEntity): ProjectAccess => ({ project, role: 'ANNOTATOR' });

/** Call it in `beforeAll`, and `close` in `afterAll`. */
export async function openQueueUnderTest(): Promise<QueueUnderTest> {
  const database = await createTestDatabase();
  const pool = createIndexPool(database.url, () => undefined);
  const dataSource = await createDataSource(database.url).initialize();
  const events = new ProjectEvents(new DatabaseUrl(database.url), pool);
  const queues = new QueuesService(dataSource, pool, events);
  const training = new TrainingGate(pool);
  const leasing = new LeasingService(pool, queues, events, training);
  const judgements = new JudgementsService(pool, events, training, new GroupedSubmissions(pool));
  const lead = await createPerson(pool);
  return {
    pool,
    databaseUrl: database.url,
    queues,
    policies: new QueuePoliciesService(dataSource, pool, events),
    staffing: new StaffingService(dataSource, pool, events),
    sweep: new LeaseSweep(pool, events),
    project: (overrides) => createProject(pool, lead.id, overrides),
    lease: (project, annotator, count = 1, queueId) =>
      leasing.lease(accessOf(project), annotator, queueId ?? null, count),
    submit: (project, annotator, assignment, overrides = {}, leaseNext = 0) =>
      judgements.submit(accessOf(project), annotator, { ...answerTo(assignment), ...overrides }, leaseNext),
    amend: (project, annotator, assignment, overrides = {}) =>
      judgements.amend(accessOf(project), annotator, { ...answerTo(assignment), ...overrides }),
    skip: (project, annotator, { id, fence }, reason = 'I cannot judge it.') =>
      leasing.skip(accessOf(project), annotator, id, fence, reason),
    release: (project, annotator, assignmentIds) =>
      leasing.release(accessOf(project), annotator, assignmentIds),
    expire: async (project, assignments) => {
      const ids = assignments.map(({ id }) => id);
      await pool.query(
        `UPDATE assignment SET expires_at = now() - interval '1 second' WHERE project_id = $1 AND id = ANY($2)`,
        [project.id, ids],
      );
    },
    close: async () => {
      await events.onApplicationShutdown();
      await dataSource.destroy();
      await pool.end();
      await database.drop();
    },
  };
}

/** A valid judgement: the responses in the order in which they are shown. */
export function answerTo({ id, fence, comparison }: AssignmentPayload): Submission {
  return {
    assignmentId: id,
    fence,
    idempotencyKey: randomUUID(),
    ranking: comparison.responses.map((response) => [response.id]),
    durationMs: 1200,
  };
}

/** The ids of the comparisons that were handed out, in order. */
export function comparisonsOf(assignments: readonly AssignmentPayload[]): string[] {
  return assignments.map(({ comparison }) => comparison.id);
}
