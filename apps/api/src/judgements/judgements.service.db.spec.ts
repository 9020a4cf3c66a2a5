import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertComparisons } from '../../test/support/comparisons.ts';
import type { TestProject } from '../../test/support/projects.ts';
import {
  answerTo,
  comparisonsOf,
  openQueueUnderTest,
  type QueueUnderTest,
} from '../../test/support/queue-under-test.ts';
import type { AssignmentPayload } from '../queue/sql/assignment-payload.ts';

let queue: QueueUnderTest;
let project: TestProject;
let inOrder: string[];
let anna: string;
let ben: string;
let assignment: AssignmentPayload;

beforeAll(async () => {
  queue = await openQueueUnderTest();
});

afterAll(async () => {
  await queue.close();
});

beforeEach(async () => {
  project = await queue.project({ guidelinesVersion: 3 });
  inOrder = await insertComparisons(queue.pool, project, 5);
  [anna, ben] = [randomUUID(), randomUUID()];
  assignment = (await queue.lease(project, anna))[0]!;
});

async function judgements(): Promise<Record<string, unknown>[]> {
  const { rows } = await queue.pool.query('SELECT * FROM judgement WHERE project_id = $1 ORDER BY id', [
    project.id,
  ]);
  return rows;
}

async function entry(): Promise<unknown> {
  const { rows } = await queue.pool.query(
    'SELECT needed, taken FROM queue_entry WHERE project_id = $1 AND comparison_id = $2',
    [project.id, inOrder[0]],
  );
  return rows[0];
}

async function end(): Promise<void> {
  await queue.expire(project, [assignment]);
  await queue.sweep.sweep();
}

describe('submitting', () => {
  it('keeps everything that was said, and in which order the responses were shown', async () => {
    const [first, second] = assignment.comparison.responses.map(({ id }) => id);
    const { judgementId, counted } = await queue.submit(project, anna, assignment, {
      ranking: [[second!], [first!]],
      aspects: { helpful: { [first!]: 2 } },
      rationale: ' The second cites its source. ',
      flags: ['unsafe', 'unsafe'],
      durationMs: 4321,
    });
    expect(counted).toBe(true);
    const [row] = await judgements();
    expect(row).toMatchObject({
      id: judgementId,
      assignment_id: assignment.id,
      comparison_id: inOrder[0],
      annotator_id: anna,
      ranking: [[second], [first]],
      strength: null,
      aspects: { helpful: { [first!]: 2 } },
      rationale: 'The second cites its source.',
      flags: ['unsafe'],
      shown_order: [first, second],
      duration_ms: 4321,
      guidelines_version: 3,
      counted: true,
      flagged: [],
      all_bad: false,
      reasons: [],
      ideal_answer: null,
      renderings: null,
      supersedes: null,
      amendment_key: null,
    });
    expect(await entry()).toEqual({ needed: 0, taken: 1 });
    expect(await queue.queues.progressOfProject(project.id)).toEqual({ done: 1, total: 5, judgements: 1 });
  });

  it('keeps what a richer task asks for', async () => {
    project = await queue.project({
      guidelinesVersion: 3,
      aspects: [
        { name: 'Style', kind: 'PREFERENCE', description: null, labels: [], isRequired: true },
        { name: 'Facts', kind: 'RATING', description: null, labels: ['wrong', 'right'], isRequired: true },
      ],
      allowAllBad: true,
      reasons: ['Shorter', 'Safer'],
      idealAnswer: 'REQUIRED',
    });
    await insertComparisons(queue.pool, project, 1);
    assignment = (await queue.lease(project, anna))[0]!;
    const [first, second] = assignment.comparison.responses.map(({ id }) => id) as [string, string];
    await queue.submit(project, anna, assignment, {
      aspects: { Facts: { ratings: { [first]: 1, [second]: 0 } }, Style: { preferred: second } },
      flagged: [{ responseId: second, flag: 'unsafe' }],
      allBad: true,
      reasons: ['Safer'],
      idealAnswer: { content: ' Call a doctor.\n', editedFrom: first },
      renderings: [
        { responseId: first, form: 'MARKDOWN', sawRaw: true },
        { responseId: second, form: 'PLAIN' },
      ],
      guidelinesVersion: 2,
    });
    expect((await judgements())[0]).toMatchObject({
      aspects: { Style: { preferred: second }, Facts: { ratings: { [first]: 1, [second]: 0 } } },
      flagged: [{ responseId: second, flag: 'unsafe' }],
      all_bad: true,
      reasons: ['Safer'],
      ideal_answer: { content: ' Call a doctor.\n', editedFrom: first },
      renderings: [
        { responseId: first, form: 'MARKDOWN', sawRaw: true },
        { responseId: second, form: 'PLAIN', sawRaw: false },
      ],
      guidelines_version: 2,
    });
  });

  it('leases as many new ones as asked in the same round trip, not what is held already', async () => {
    await queue.lease(project, anna, 2);
    const { next } = await queue.submit(project, anna, assignment, {}, 2);
    expect(comparisonsOf(next)).toEqual(inOrder.slice(2, 4));
    expect((await queue.submit(project, anna, next[0]!, {}, 0)).next).toEqual([]);
  });

  it('gives the first answer again to the same key, next included, whatever happened since', async () => {
    const submission = answerTo(assignment);
    const first = await queue.submit(project, anna, assignment, submission, 2);
    await queue.submit(project, anna, first.next[0]!);
    const again = await queue.submit(project, anna, assignment, submission, 0);
    expect(again).toEqual(first);
    expect(await judgements()).toHaveLength(2);
    expect(await queue.queues.progressOfProject(project.id)).toEqual({ done: 2, total: 5, judgements: 2 });
  });

  it('takes no second judgement under another key', async () => {
    await queue.submit(project, anna, assignment);
    await expect(queue.submit(project, anna, assignment)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'This assignment was judged already, under another idempotencyKey.',
    });
    expect(await judgements()).toHaveLength(1);
  });

  it("knows nothing of somebody else's assignment, another project's, or one that was never made", async () => {
    const other = await queue.project();
    const attempts = [
      queue.submit(project, ben, assignment),
      queue.submit(other, anna, assignment),
      queue.submit(project, anna, assignment, { assignmentId: randomUUID() }),
      queue.submit(project, anna, assignment, { assignmentId: 'nonsense' }),
      queue.submit(project, anna, assignment, { assignmentId: assignment.id.toUpperCase() }),
    ];
    for (const attempt of attempts)
      await expect(attempt).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: 'There is no such assignment.',
      });
    expect(await judgements()).toEqual([]);
  });

  it.each([randomUUID(), 'nonsense', ''])(
    'refuses the fence "%s", which is not the assignment’s',
    async (fence) => {
      await expect(queue.submit(project, anna, assignment, { fence })).rejects.toMatchObject({
        code: 'CONFLICT',
        details: { field: 'fence' },
      });
      expect(await entry()).toEqual({ needed: 0, taken: 0 });
    },
  );

  it('refuses a ranking that does not name each response exactly once', async () => {
    const [first, second] = assignment.comparison.responses.map(({ id }) => id);
    const wrong = [
      [[first!]],
      [[first!], [second!], [randomUUID()]],
      [[first!], [randomUUID()]],
      [[first!], ['b']],
      [[first!], [second!.toUpperCase()]],
    ];
    for (const ranking of wrong)
      await expect(queue.submit(project, anna, assignment, { ranking })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: "ranking: does not name each of this comparison's responses exactly once.",
      });
    await expect(
      queue.submit(project, anna, assignment, { ranking: [[first!], [second!], [first!]] }),
    ).rejects.toMatchObject({
      message: `ranking[2]: names "${first}" again; every response stands once.`,
    });
    expect(await judgements()).toEqual([]);
  });

  it.each([-1, 501])('refuses to lease %d next ones', async (leaseNext) => {
    await expect(queue.submit(project, anna, assignment, {}, leaseNext)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `leaseNext: is ${leaseNext}; allowed are 0 to 500.`,
    });
  });
});

describe('a judgement that comes after its lease has ended', () => {
  it('takes its place again while it is free', async () => {
    await end();
    expect(await queue.submit(project, anna, assignment)).toMatchObject({ counted: true });
    expect(await entry()).toEqual({ needed: 0, taken: 1 });
    expect(comparisonsOf(await queue.lease(project, ben))).toEqual([inOrder[1]]);
    expect(await queue.queues.progressOfProject(project.id)).toEqual({ done: 1, total: 5, judgements: 1 });
  });

  it('is surplus when somebody else has judged in the meantime: kept, not counted', async () => {
    await end();
    await queue.submit(project, ben, (await queue.lease(project, ben))[0]!);
    const late = await queue.submit(project, anna, assignment, {}, 1);
    expect(late.counted).toBe(false);
    expect(comparisonsOf(late.next)).toEqual([inOrder[1]]);
    expect((await judgements()).map(({ counted }) => counted)).toEqual([true, false]);
    expect(await entry()).toEqual({ needed: 0, taken: 1 });
    expect(await queue.queues.progressOfProject(project.id)).toEqual({ done: 1, total: 5, judgements: 1 });
  });

  it('is surplus while somebody else holds the place, who may then still judge', async () => {
    await end();
    const [ofBen] = await queue.lease(project, ben);
    expect((await queue.submit(project, anna, assignment)).counted).toBe(false);
    expect((await queue.submit(project, ben, ofBen!)).counted).toBe(true);
    expect(await entry()).toEqual({ needed: 0, taken: 1 });
  });

  it('is answered with counted: false again when it is sent again', async () => {
    await end();
    await queue.lease(project, ben);
    const submission = answerTo(assignment);
    const first = await queue.submit(project, anna, assignment, submission);
    expect(await queue.submit(project, anna, assignment, submission)).toEqual(first);
    expect(first.counted).toBe(false);
  });

  it('holds its place until anybody has looked for overdue leases', async () => {
    await queue.expire(project, [assignment]);
    expect((await queue.submit(project, anna, assignment)).counted).toBe(true);
    expect(await queue.sweep.sweep()).toBe(0);
    expect(await entry()).toEqual({ needed: 0, taken: 1 });
  });
});
