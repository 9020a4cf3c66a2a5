import { expect } from '@jest/globals';
import * as fc from 'fast-check';
import type { Submission, TakenJudgement } from '../../src/judgements/judgements.service.ts';
import type { PolicyChanges } from '../../src/queue/changed-policy.ts';
import type { AssignmentPayload } from '../../src/queue/sql/assignment-payload.ts';
import { insertComparisons } from './comparisons.ts';
import type { TestProject } from './projects.ts';
import type { QueueModel } from './queue-model.ts';
import { answerTo, comparisonsOf, type QueueUnderTest } from './queue-under-test.ts';

/** The queue that the model is held against, and what was handed out of it. */
export interface RealQueue {
  readonly queue: QueueUnderTest;
  readonly project: TestProject;
  readonly annotators: readonly string[];
  /** By annotator and comparison. */
  readonly handedOut: Map<string, AssignmentPayload>;
  readonly submitted: {
    annotator: string;
    submission: Submission;
    answer: TakenJudgement;
    leaseNext: number;
  }[];
}

type Command = fc.AsyncCommand<QueueModel, RealQueue>;
type Run = (model: QueueModel, real: RealQueue) => Promise<void>;

const command = (words: string, run: Run): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await expectSame(model, real);
  },
  toString: () => words,
});

const person = fc.nat(3);
const pick = fc.nat(20);

const annotatorOf = (real: RealQueue, who: number): string => real.annotators[who]!;

function handed(real: RealQueue, annotator: string, id: string): AssignmentPayload {
  return real.handedOut.get(`${annotator}/${id}`)!;
}

/** New ones: as many as there are for the annotator, each open to them, none twice. */
function takeNew(
  model: QueueModel,
  real: RealQueue,
  annotator: string,
  count: number,
  given: AssignmentPayload[],
): void {
  const ids = comparisonsOf(given);
  const open = model.openTo(annotator);
  expect(ids).toHaveLength(model.newFor(annotator, count));
  expect(ids.filter((id) => !open.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const assignment of given) {
    model.lease(annotator, assignment.comparison.id);
    real.handedOut.set(`${annotator}/${assignment.comparison.id}`, assignment);
  }
}

const lease =
  (who: number, count: number): Run =>
  async (model, real) => {
    const annotator = annotatorOf(real, who);
    const given = await real.queue.lease(real.project, annotator, count);
    const held = model.heldBy(annotator, 'LEASED');
    const own = given.slice(0, Math.min(count, held.length));
    expect(comparisonsOf(own).filter((id) => !held.includes(id))).toEqual([]);
    takeNew(model, real, annotator, count - own.length, given.slice(own.length));
  };

/** Something that the annotator was given, in one of these states. */
function given(
  model: QueueModel,
  real: RealQueue,
  who: number,
  nth: number,
  ...meetings: Parameters<QueueModel['heldBy']>[1][]
) {
  const annotator = annotatorOf(real, who);
  const ids = model.heldBy(annotator, ...meetings);
  const id = ids[nth % ids.length];
  return id === undefined ? null : { annotator, id, assignment: handed(real, annotator, id) };
}

const submit =
  (who: number, nth: number, leaseNext: number): Run =>
  async (model, real) => {
    const chosen = given(model, real, who, nth, 'LEASED', 'EXPIRED', 'SKIPPED');
    if (!chosen) return;
    const { annotator, id, assignment } = chosen;
    const submission = answerTo(assignment);
    const answer = await real.queue.submit(real.project, annotator, assignment, submission, leaseNext);
    expect(answer.counted).toBe(model.judge(annotator, id));
    takeNew(model, real, annotator, leaseNext, answer.next);
    real.submitted.push({ annotator, submission, answer, leaseNext });
  };

const submitAgain =
  (nth: number): Run =>
  async (_model, real) => {
    const before = real.submitted[nth % real.submitted.length];
    if (!before) return;
    const { annotator, submission, answer, leaseNext } = before;
    const assignment = { ...submission, id: submission.assignmentId, comparison: { responses: [] } } as never;
    const again = await real.queue.submit(real.project, annotator, assignment, submission, leaseNext);
    expect([again.judgementId, again.counted]).toEqual([answer.judgementId, answer.counted]);
    expect(comparisonsOf(again.next)).toEqual(comparisonsOf(answer.next));
  };

const amend =
  (nth: number): Run =>
  async (_model, real) => {
    const before = real.submitted[nth % real.submitted.length];
    if (!before) return;
    const { annotator, submission, answer } = before;
    const assignment = { ...submission, id: submission.assignmentId, comparison: { responses: [] } } as never;
    const changed = {
      ...submission,
      idempotencyKey: `${submission.idempotencyKey}/amended`,
      ranking: submission.ranking.toReversed(),
    };
    expect((await real.queue.amend(real.project, annotator, assignment, changed)).counted).toBe(
      answer.counted,
    );
  };

const skip =
  (who: number, nth: number): Run =>
  async (model, real) => {
    const chosen = given(model, real, who, nth, 'LEASED', 'EXPIRED');
    if (!chosen) return;
    await real.queue.skip(real.project, chosen.annotator, chosen.assignment);
    model.end(chosen.annotator, chosen.id, 'SKIPPED');
  };

const expire =
  (who: number, nth: number): Run =>
  async (model, real) => {
    const chosen = given(model, real, who, nth, 'LEASED');
    if (!chosen) return;
    await real.queue.expire(real.project, [chosen.assignment]);
    await real.queue.sweep.sweep();
    model.end(chosen.annotator, chosen.id, 'EXPIRED');
  };

const release =
  (who: number): Run =>
  async (model, real) => {
    const annotator = annotatorOf(real, who);
    const held = model.heldBy(annotator, 'LEASED');
    const ids = held.map((id) => handed(real, annotator, id).id);
    expect(await real.queue.release(real.project, annotator, ids)).toBe(ids.length);
    for (const id of held) model.end(annotator, id, 'EXPIRED');
  };

const change =
  (policy: PolicyChanges): Run =>
  async (model, real) => {
    await real.queue.policies.set(real.project.id, real.project.queueId, policy);
    model.wanted = policy.judgementsPerComparison ?? model.wanted;
    if (policy.budgetJudgements !== undefined) model.budget = policy.budgetJudgements;
  };

const pauseQueue =
  (isPaused: boolean): Run =>
  async (model, real) => {
    await real.queue.queues.setState(real.project.id, real.project.queueId, isPaused ? 'PAUSED' : 'OPEN');
    model.isPaused = isPaused;
  };

const pausePerson =
  (who: number, isPaused: boolean): Run =>
  async (model, real) => {
    const annotator = annotatorOf(real, who);
    await real.queue.staffing.setWork(real.project.id, annotator, { isPaused });
    if (isPaused) model.pausedPeople.add(annotator);
    else model.pausedPeople.delete(annotator);
  };

const bringIn =
  (count: number): Run =>
  async (model, real) => {
    const wanting = { ...real.project, judgementsPerComparison: model.wanted };
    model.add(await insertComparisons(real.queue.pool, wanting, count));
  };

/** The database says of the queue what the model does. */
async function expectSame(model: QueueModel, { queue, project }: RealQueue): Promise<void> {
  const { rows } = await queue.pool.query(
    `SELECT e.comparison_id AS id, e.wanted, e.needed, e.leased, e.taken, (
       SELECT count(*)::int FROM judgement j WHERE j.project_id = $1 AND j.comparison_id = e.comparison_id AND j.counted
         AND j.supersedes IS NULL) AS counted
     FROM queue_entry e WHERE e.project_id = $1 ORDER BY e.comparison_id`,
    [project.id],
  );
  const expected = [...model.comparisons].map(([id, comparison]) => {
    const { taken, leased } = comparison;
    return { id, wanted: model.wanted, needed: model.neededOf(comparison), leased, taken, counted: taken };
  });
  expect(rows).toEqual(expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  expect(await queue.queues.progressOfQueue(project.id, project.queueId)).toEqual({
    done: model.done,
    total: model.comparisons.size,
    judgements: model.judgements,
  });
  const { rows: budget } = await queue.pool.query<{ remaining: number | null }>(
    'SELECT sum(remaining)::int AS remaining FROM queue_budget WHERE project_id = $1',
    [project.id],
  );
  expect(budget[0]!.remaining).toBe(model.budget === null ? null : model.budgetLeft);
}

const words = (name: string, ...values: unknown[]): string =>
  `${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;

/** Everything that people do with a queue; what they do all day comes more often. */
export const queueCommands: fc.Arbitrary<Command>[] = [
  ...Array.from({ length: 3 }, () =>
    fc
      .tuple(person, fc.integer({ min: 1, max: 4 }))
      .map((values) => command(words('lease', ...values), lease(...values))),
  ),
  ...Array.from({ length: 4 }, () =>
    fc.tuple(person, pick, fc.nat(2)).map((values) => command(words('submit', ...values), submit(...values))),
  ),
  pick.map((nth) => command(words('submitAgain', nth), submitAgain(nth))),
  pick.map((nth) => command(words('amend', nth), amend(nth))),
  fc.tuple(person, pick).map((values) => command(words('skip', ...values), skip(...values))),
  fc.tuple(person, pick).map((values) => command(words('expire', ...values), expire(...values))),
  person.map((who) => command(words('release', who), release(who))),
  fc
    .integer({ min: 1, max: 4 })
    .map((wanted) => command(words('want', wanted), change({ judgementsPerComparison: wanted }))),
  fc.option(fc.nat(30)).map((bound) => command(words('budget', bound), change({ budgetJudgements: bound }))),
  fc
    .constantFrom('AS_IMPORTED' as const, 'SHUFFLED' as const, 'BY_PRIORITY' as const)
    .map((order) => command(words('order', order), change({ order }))),
  fc.boolean().map((isPaused) => command(words('pauseQueue', isPaused), pauseQueue(isPaused))),
  fc
    .tuple(person, fc.boolean())
    .map((values) => command(words('pausePerson', ...values), pausePerson(...values))),
  fc.integer({ min: 1, max: 3 }).map((count) => command(words('bringIn', count), bringIn(count))),
];
