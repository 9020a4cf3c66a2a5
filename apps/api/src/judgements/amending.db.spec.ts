import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertComparisons } from '../../test/support/comparisons.ts';
import type { TestProject } from '../../test/support/projects.ts';
import { openQueueUnderTest, type QueueUnderTest } from '../../test/support/queue-under-test.ts';
import type { AssignmentPayload } from '../queue/sql/assignment-payload.ts';
import { notSuperseded } from './sql/not-superseded.ts';

interface JudgementRow {
  id: string;
  ranking: string[][];
  rationale: string | null;
  counted: boolean;
  supersedes: string | null;
}

let queue: QueueUnderTest;
let project: TestProject;
let anna: string;
let assignment: AssignmentPayload;
let first: string;
let second: string;

beforeAll(async () => {
  queue = await openQueueUnderTest();
});

afterAll(async () => {
  await queue.close();
});

beforeEach(async () => {
  project = await queue.project({ undoSeconds: 60 });
  await insertComparisons(queue.pool, project, 2);
  anna = randomUUID();
  assignment = (await queue.lease(project, anna))[0]!;
  [first, second] = assignment.comparison.responses.map(({ id }) => id) as [string, string];
});

async function judgements(condition = 'true'): Promise<JudgementRow[]> {
  const { rows } = await queue.pool.query<JudgementRow>(
    `SELECT id, ranking, rationale, counted, supersedes FROM judgement j
     WHERE project_id = $1 AND ${condition} ORDER BY submitted_at, id`,
    [project.id],
  );
  return rows;
}

async function counts(): Promise<unknown> {
  const { rows } = await queue.pool.query(
    `SELECT qa.judgements, qa.surplus, qa.completed, e.needed, e.taken
     FROM queue_annotator qa, queue_entry e
     WHERE qa.project_id = $1 AND qa.annotator_id = $2 AND e.project_id = $1 AND e.comparison_id = $3`,
    [project.id, anna, assignment.comparison.id],
  );
  return rows[0];
}

/** Lets everything that was said have been said so much earlier. */
async function pass(seconds: number): Promise<void> {
  await queue.pool.query(
    `UPDATE judgement SET submitted_at = submitted_at - make_interval(secs => $2) WHERE project_id = $1`,
    [project.id, seconds],
  );
}

describe('amending a judgement', () => {
  it('adds one that takes its place, and leaves the first and what was counted as they are', async () => {
    const submitted = await queue.submit(project, anna, assignment, { ranking: [[first], [second]] });
    const [before] = await judgements();
    const countedBefore = await counts();
    const amended = await queue.amend(project, anna, assignment, {
      ranking: [[second], [first]],
      rationale: 'The other way round.',
    });
    expect(amended).toEqual({ judgementId: expect.any(String), counted: true, next: [] });
    expect(await judgements()).toEqual([
      before,
      {
        id: amended.judgementId,
        ranking: [[second], [first]],
        rationale: 'The other way round.',
        counted: true,
        supersedes: submitted.judgementId,
      },
    ]);
    expect(await counts()).toEqual(countedBefore);
    expect(countedBefore).toEqual({ judgements: 1, surplus: 0, completed: 1, needed: 0, taken: 1 });
  });

  it('may be done again: each supersedes the one before, and only the last counts as said', async () => {
    const { judgementId } = await queue.submit(project, anna, assignment);
    const again = await queue.amend(project, anna, assignment, { rationale: 'No.' });
    const third = await queue.amend(project, anna, assignment, { rationale: 'Yes.' });
    expect((await judgements()).map(({ supersedes }) => supersedes)).toEqual([
      null,
      judgementId,
      again.judgementId,
    ]);
    expect((await judgements(notSuperseded('j'))).map(({ id }) => id)).toEqual([third.judgementId]);
  });

  it('gives the same answer to the same key, and keeps one row, when it is sent twice at once', async () => {
    await queue.submit(project, anna, assignment);
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        queue.amend(project, anna, assignment, { idempotencyKey, ranking: [[second], [first]] }),
      ),
    );
    expect(new Set(answers.map(({ judgementId }) => judgementId)).size).toBe(1);
    expect(await judgements()).toHaveLength(2);
  });

  it('keeps a straight chain when different ones come at once', async () => {
    await queue.submit(project, anna, assignment);
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => queue.amend(project, anna, assignment, { rationale: `Try ${n}` })),
    );
    expect(await judgements()).toHaveLength(9);
    expect(await judgements(notSuperseded('j'))).toHaveLength(1);
  });

  it('leaves the first answer to whoever sends the first judgement again', async () => {
    const submission = { idempotencyKey: randomUUID() };
    const submitted = await queue.submit(project, anna, assignment, submission, 1);
    await queue.amend(project, anna, assignment);
    expect(await queue.submit(project, anna, assignment, submission, 1)).toEqual(submitted);
  });

  it('takes the key of the first judgement for a key of its own', async () => {
    const submission = { idempotencyKey: randomUUID() };
    const submitted = await queue.submit(project, anna, assignment, submission);
    const amended = await queue.amend(project, anna, assignment, { ...submission, rationale: 'More.' });
    expect(amended.judgementId).not.toBe(submitted.judgementId);
    expect((await judgements()).map(({ rationale }) => rationale)).toEqual([null, 'More.']);
  });

  it('of a surplus judgement stays surplus', async () => {
    await queue.expire(project, [assignment]);
    await queue.sweep.sweep();
    const ben = randomUUID();
    await queue.submit(project, ben, (await queue.lease(project, ben))[0]!);
    await queue.submit(project, anna, assignment);
    const countedBefore = await counts();
    expect(await queue.amend(project, anna, assignment)).toMatchObject({ counted: false });
    expect((await judgements()).map(({ counted }) => counted)).toEqual([true, false, false]);
    expect(await counts()).toEqual(countedBefore);
    expect(countedBefore).toMatchObject({ judgements: 0, surplus: 1 });
  });

  it('is over when the time since the first judgement is, however late the last amendment was', async () => {
    await queue.submit(project, anna, assignment);
    await pass(58);
    const idempotencyKey = randomUUID();
    const inTime = await queue.amend(project, anna, assignment, { idempotencyKey });
    await pass(2);
    await expect(queue.amend(project, anna, assignment)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'This judgement stands: it could be amended for 60 seconds after it was first given.',
      details: { undoSeconds: 60 },
    });
    expect(await judgements()).toHaveLength(2);
    expect(await queue.amend(project, anna, assignment, { idempotencyKey })).toEqual(inTime);
  });

  it('is refused from the start where the project gives no time', async () => {
    project = await queue.project({ undoSeconds: 0 });
    await insertComparisons(queue.pool, project, 1);
    assignment = (await queue.lease(project, anna))[0]!;
    await queue.submit(project, anna, assignment);
    await expect(queue.amend(project, anna, assignment)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'A judgement of this project stands once it is given.',
    });
  });

  it('is refused before there is a judgement', async () => {
    const skipped = (await queue.lease(project, anna, 2))[1]!;
    await queue.skip(project, anna, skipped);
    for (const open of [assignment, skipped])
      await expect(queue.amend(project, anna, open)).rejects.toMatchObject({
        code: 'CONFLICT',
        message: 'This assignment is not judged yet: there is nothing to amend.',
      });
    expect(await judgements()).toEqual([]);
  });

  it("knows nothing of somebody else's judgement, another project's, or one that was never given", async () => {
    await queue.submit(project, anna, assignment);
    const attempts = [
      queue.amend(project, randomUUID(), assignment),
      queue.amend(await queue.project(), anna, assignment),
      queue.amend(project, anna, assignment, { assignmentId: randomUUID() }),
      queue.amend(project, anna, assignment, { assignmentId: 'nonsense' }),
    ];
    for (const attempt of attempts)
      await expect(attempt).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: 'There is no such assignment.',
      });
    expect(await judgements()).toHaveLength(1);
  });

  it('refuses another fence and another ranking than the assignment’s', async () => {
    await queue.submit(project, anna, assignment);
    await expect(queue.amend(project, anna, assignment, { fence: randomUUID() })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { field: 'fence' },
    });
    for (const ranking of [[[first]], [[first], [randomUUID()]], [[first], ['b']]])
      await expect(queue.amend(project, anna, assignment, { ranking })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: "ranking: does not name each of this comparison's responses exactly once.",
      });
    await expect(queue.amend(project, anna, assignment, { strength: 1 })).rejects.toMatchObject({
      message: 'strength: is 1; this project asks for none.',
    });
    expect(await judgements()).toHaveLength(1);
  });
});
