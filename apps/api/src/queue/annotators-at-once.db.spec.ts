import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SeededRandom } from '@pairwright/client';
import { insertComparisons } from '../../test/support/comparisons.ts';
import type { TestProject } from '../../test/support/projects.ts';
import {
  answerTo,
  comparisonsOf,
  openQueueUnderTest,
  type QueueUnderTest,
} from '../../test/support/queue-under-test.ts';

let queue: QueueUnderTest;

beforeAll(async () => {
  queue = await openQueueUnderTest();
});

afterAll(async () => {
  await queue.close();
});

const people = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
const atOnce = <T>(count: number, call: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, call));

describe('two tabs of one annotator', () => {
  it('are given the same lease when they ask at once', async () => {
    const project = await queue.project();
    const [first] = await insertComparisons(queue.pool, project, 20);
    const anna = randomUUID();
    const answers = await atOnce(12, () => queue.lease(project, anna));
    expect(new Set(answers.map(([assignment]) => assignment?.fence)).size).toBe(1);
    expect(comparisonsOf(answers.flat())).toEqual(Array.from({ length: 12 }, () => first));
  });

  it('get one answer to the same submission, and take one judgement', async () => {
    const project = await queue.project();
    await insertComparisons(queue.pool, project, 20);
    const anna = randomUUID();
    const [assignment] = await queue.lease(project, anna);
    const submission = answerTo(assignment!);
    const answers = await atOnce(12, () => queue.submit(project, anna, assignment!, submission, 2));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.next).toHaveLength(2);
    expect(await countsOf(project)).toEqual({ judgements: 1, counted: 1, leased: 2 });
  });

  it('take one of two different judgements of the same assignment', async () => {
    const project = await queue.project();
    await insertComparisons(queue.pool, project, 5);
    const anna = randomUUID();
    const [assignment] = await queue.lease(project, anna);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, () => queue.submit(project, anna, assignment!)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason.code)).toEqual(Array.from({ length: 5 }, () => 'CONFLICT'));
    expect(await countsOf(project)).toEqual({ judgements: 1, counted: 1, leased: 0 });
  });
});

describe('many annotators at once', () => {
  it('give every comparison exactly the judgements it wants, each from somebody else', async () => {
    const project = await queue.project({ judgementsPerComparison: 3 });
    await insertComparisons(queue.pool, project, 60);
    await Promise.all(people(12).map((annotator) => judgeAll(project, annotator)));
    expect(await judgementsByComparison(project)).toEqual(
      Array.from({ length: 60 }, () => ({ judgements: 3, annotators: 3, counted: 3 })),
    );
    expect(await queue.queues.progressOfProject(project.id)).toEqual({
      done: 60,
      total: 60,
      judgements: 180,
    });
    expect(await countsOf(project)).toEqual({ judgements: 180, counted: 180, leased: 0 });
  });

  it('lose no place and make none when they skip, walk away and are swept up meanwhile', async () => {
    const project = await queue.project({ judgementsPerComparison: 4 });
    await insertComparisons(queue.pool, project, 40);
    const random = new SeededRandom('unsteady annotators');
    const over = new AbortController();
    const sweeping = sweepUntil(over.signal);
    await Promise.all(people(16).map((annotator) => workUnsteadily(project, annotator, random)));
    over.abort();
    await sweeping;
    await Promise.all(people(4).map((annotator) => judgeAll(project, annotator)));
    const byComparison = await judgementsByComparison(project);
    expect(byComparison.map(({ counted }) => counted)).toEqual(Array.from({ length: 40 }, () => 4));
    expect(byComparison.every(({ judgements, annotators }) => judgements === annotators)).toBe(true);
    expect(await queue.queues.progressOfProject(project.id)).toEqual({
      done: 40,
      total: 40,
      judgements: 160,
    });
  });
});

async function judgeAll(project: TestProject, annotator: string): Promise<void> {
  let [assignment] = await queue.lease(project, annotator);
  while (assignment) [assignment] = (await queue.submit(project, annotator, assignment, {}, 1)).next;
}

async function sweepUntil(over: AbortSignal): Promise<void> {
  while (!over.aborted) await queue.sweep.sweep();
}

/** Of three assignments one is skipped, one is left until its time is over and then judged late, and one is judged. */
async function workUnsteadily(project: TestProject, annotator: string, random: SeededRandom): Promise<void> {
  for (;;) {
    const [assignment] = await queue.lease(project, annotator);
    if (!assignment) return;
    const chance = random.uniform();
    if (chance < 1 / 3) await queue.skip(project, annotator, assignment);
    else {
      if (chance < 2 / 3) await queue.expire(project, [assignment]);
      await queue.submit(project, annotator, assignment, {}, 0);
    }
  }
}

async function judgementsByComparison(
  project: TestProject,
): Promise<{ judgements: number; annotators: number; counted: number }[]> {
  const { rows } = await queue.pool.query(
    `SELECT count(*)::int AS judgements, count(DISTINCT annotator_id)::int AS annotators,
       (count(*) FILTER (WHERE counted))::int AS counted
     FROM judgement WHERE project_id = $1 GROUP BY comparison_id`,
    [project.id],
  );
  return rows;
}

async function countsOf(
  project: TestProject,
): Promise<{ judgements: number; counted: number; leased: number }> {
  const { rows } = await queue.pool.query(
    `SELECT (SELECT count(*)::int FROM judgement WHERE project_id = $1) AS judgements,
       (SELECT count(*)::int FROM judgement WHERE project_id = $1 AND counted) AS counted,
       (SELECT count(*)::int FROM assignment WHERE project_id = $1 AND state = 'LEASED') AS leased`,
    [project.id],
  );
  return rows[0];
}
