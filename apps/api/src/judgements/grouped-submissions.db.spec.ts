import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { SeededRandom } from '@pairwright/client';
import { insertComparisons } from '../../test/support/comparisons.ts';
import type { TestProject } from '../../test/support/projects.ts';
import {
  answerTo,
  comparisonsOf,
  openQueueUnderTest,
  type QueueUnderTest,
} from '../../test/support/queue-under-test.ts';
import { untilWaiting } from '../../test/support/until-waiting.ts';
import { createIndexPool, type IndexPool } from '../platform/database/index-pool.ts';
import type { AssignmentPayload } from '../queue/sql/assignment-payload.ts';
import { GroupedSubmissions } from './grouped-submissions.ts';
import type { JudgementToSubmit, SubmitAnswer } from './sql/submit-judgement.ts';
import { submitJudgements } from './sql/submit-judgements.ts';

let queue: QueueUnderTest;
let elsewhere: IndexPool;
let other: Client;
let project: TestProject;

beforeAll(async () => {
  queue = await openQueueUnderTest();
  elsewhere = createIndexPool(queue.databaseUrl, () => undefined);
  other = new Client({ connectionString: queue.databaseUrl });
  await other.connect();
});

afterAll(async () => {
  await Promise.all([elsewhere.end(), other.end()]);
  await queue.close();
});

beforeEach(async () => {
  project = await queue.project({ judgementsPerComparison: 3 });
});

const people = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

function submissionOf(annotatorId: string, assignment: AssignmentPayload, leaseNext = 0): JudgementToSubmit {
  const { ranking, ...answer } = answerTo(assignment);
  return {
    projectId: project.id,
    annotatorId,
    assignmentId: answer.assignmentId,
    fence: answer.fence,
    idempotencyKey: answer.idempotencyKey,
    judgementId: randomUUID(),
    ranking: ranking.map((group) => [...group]),
    strength: null,
    aspects: null,
    rationale: null,
    flags: [],
    flagged: [],
    allBad: false,
    reasons: [],
    idealAnswer: null,
    renderings: null,
    durationMs: answer.durationMs,
    guidelinesVersion: 1,
    leaseNext,
    leaseSeconds: 600,
  };
}

/** One submission of each of so many annotators, each holding a comparison. */
async function submissionsOf(count: number, leaseNext = 0): Promise<JudgementToSubmit[]> {
  const submissions: JudgementToSubmit[] = [];
  for (const annotator of people(count)) {
    const [assignment] = await queue.lease(project, annotator);
    submissions.push(submissionOf(annotator, assignment!, leaseNext));
  }
  return submissions;
}

async function judgementsByComparison(): Promise<number[]> {
  const { rows } = await queue.pool.query<{ judgements: number }>(
    `SELECT count(*)::int AS judgements FROM judgement WHERE project_id = $1 AND counted GROUP BY comparison_id`,
    [project.id],
  );
  return rows.map(({ judgements }) => judgements);
}

const outcomesOf = (answers: readonly (SubmitAnswer | null)[]) => answers.map((answer) => answer?.outcome);

describe('judgements in one transaction', () => {
  it('are taken like single ones, each with its own next, and the same key again gets the first answer', async () => {
    await insertComparisons(queue.pool, project, 12);
    const submissions = await submissionsOf(4, 2);
    const answers = await submitJudgements(queue.pool, submissions);
    expect(outcomesOf(answers)).toEqual(['TAKEN', 'TAKEN', 'TAKEN', 'TAKEN']);
    expect(answers.map((answer) => answer?.judgement_id)).toEqual(
      submissions.map(({ judgementId }) => judgementId),
    );
    expect(answers.map((answer) => answer?.next.length)).toEqual([2, 2, 2, 2]);
    expect(new Set(answers.map((answer) => comparisonsOf(answer!.next).join())).size).toBeGreaterThan(1);
    expect(await submitJudgements(queue.pool, submissions)).toEqual(answers);
  });

  it('keep every word of a judgement', async () => {
    await insertComparisons(queue.pool, project, 2);
    const [submission] = await submissionsOf(1);
    const words = {
      strength: 2,
      aspects: { tone: 'a"\\b', fit: [1, { deep: null }] },
      rationale: 'Zeile eins\nзвезда 🌟 "quoted" \\ {braces}',
      flags: ['unsafe, or not', '{}', 'NULL', ''],
      reasons: ['"', '\\'],
      renderings: null,
      allBad: true,
    };
    await submitJudgements(queue.pool, [{ ...submission!, ...words } as JudgementToSubmit]);
    const { rows } = await queue.pool.query(
      `SELECT strength, aspects, rationale, flags, reasons, renderings, all_bad AS "allBad", ideal_answer AS "idealAnswer"
       FROM judgement WHERE project_id = $1`,
      [project.id],
    );
    expect(rows).toEqual([{ ...words, idealAnswer: null }]);
  });

  it('are refused one by one', async () => {
    await insertComparisons(queue.pool, project, 5);
    const [good, stranger, fenced, ranked, twice] = await submissionsOf(5);
    const answers = await submitJudgements(queue.pool, [
      good!,
      { ...stranger!, annotatorId: randomUUID() },
      { ...fenced!, fence: randomUUID() },
      { ...ranked!, ranking: [[randomUUID()]] },
      twice!,
      { ...twice!, idempotencyKey: 'another', judgementId: randomUUID() },
    ]);
    expect(outcomesOf(answers)).toEqual([
      'TAKEN',
      'NOT_FOUND',
      'WRONG_FENCE',
      'WRONG_RESPONSES',
      'TAKEN',
      'ALREADY_JUDGED',
    ]);
  });

  it('leave those whose lease is over to a transaction of their own', async () => {
    await insertComparisons(queue.pool, project, 3);
    const [anna] = people(1);
    const [late] = await queue.lease(project, anna!);
    const inTime = await submissionsOf(1);
    await queue.expire(project, [late!]);
    const answers = await submitJudgements(queue.pool, [submissionOf(anna!, late!), ...inTime]);
    expect(outcomesOf(answers)).toEqual([undefined, 'TAKEN']);
  });
});

describe('transactions that take judgements of the same comparisons at once', () => {
  let given: JudgementToSubmit[];

  beforeEach(async () => {
    project = await queue.project({ judgementsPerComparison: 16 });
    await insertComparisons(queue.pool, project, 6);
    given = [];
    for (const annotator of people(16))
      for (const assignment of await queue.lease(project, annotator, 6))
        given.push(submissionOf(annotator, assignment));
  });

  const random = new SeededRandom('the order of submissions');
  const mixed = (judgements: readonly JudgementToSubmit[]): JudgementToSubmit[] =>
    judgements
      .map((judgement) => ({ judgement, at: random.uniform() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ judgement }) => judgement);

  async function expectAllTaken(batches: readonly JudgementToSubmit[][]): Promise<void> {
    const answers = await Promise.all(
      batches.map((batch, index) => submitJudgements(index % 2 === 0 ? queue.pool : elsewhere, batch)),
    );
    expect(outcomesOf(answers.flat())).toEqual(given.map(() => 'TAKEN'));
    expect(await judgementsByComparison()).toEqual(Array.from({ length: 6 }, () => 16));
  }

  it('never lock up over the people they have in common', async () => {
    const judgements = mixed(given);
    await expectAllTaken(
      Array.from({ length: 12 }, (_, index) => judgements.slice(8 * index, 8 * index + 8)),
    );
  });

  it('never lock up over the comparisons where they have nobody in common', async () => {
    await expectAllTaken(
      Array.from({ length: 16 }, (_, index) => mixed(given.slice(6 * index, 6 * index + 6))),
    );
  });
});

describe('grouped submissions', () => {
  it('go at once when there is no company, and together when commits are under way', async () => {
    await insertComparisons(queue.pool, project, 10);
    const submissions = new GroupedSubmissions(queue.pool);
    const given = await submissionsOf(9);
    await other.query('BEGIN');
    await other.query('SELECT FROM queue_annotator WHERE project_id = $1 FOR UPDATE', [project.id]);
    const answers = Promise.all(given.map((submission) => submissions.submit(submission)));
    await untilWaiting(queue.pool);
    await other.query('ROLLBACK');
    expect(outcomesOf(await answers)).toEqual(given.map(() => 'TAKEN'));
    const { rows } = await queue.pool.query<{ together: number }>(
      'SELECT count(*)::int AS together FROM judgement WHERE project_id = $1 GROUP BY xmin ORDER BY 1',
      [project.id],
    );
    expect(rows.map(({ together }) => together)).toEqual([1, 1, 7]);
  });

  it('that the database cannot take fail alone', async () => {
    await insertComparisons(queue.pool, project, 10);
    const submissions = new GroupedSubmissions(queue.pool);
    const given = await submissionsOf(8);
    const bad = 5;
    given[bad] = { ...given[bad]!, durationMs: 2 ** 40 };
    const outcomes = await Promise.allSettled(given.map((submission) => submissions.submit(submission)));
    expect(outcomes.map(({ status }) => status)).toEqual(
      given.map((_, index) => (index === bad ? 'rejected' : 'fulfilled')),
    );
  });

  it('take late ones beside the others, as surplus where no place is free', async () => {
    await insertComparisons(queue.pool, project, 1);
    const submissions = new GroupedSubmissions(queue.pool);
    const [anna, ...others] = people(4);
    const [late] = await queue.lease(project, anna!);
    await queue.expire(project, [late!]);
    const inTime: JudgementToSubmit[] = [];
    for (const annotator of others) {
      const [assignment] = await queue.lease(project, annotator);
      inTime.push(submissionOf(annotator, assignment!));
    }
    const answers = await Promise.all(
      [...inTime, submissionOf(anna!, late!)].map((submission) => submissions.submit(submission)),
    );
    expect(answers.map(({ counted }) => counted)).toEqual([true, true, true, false]);
  });
});

describe('two servers whose annotators crowd on few comparisons', () => {
  it('never lock up, tell nobody that there is nothing left before it is so, and take exactly what is wanted', async () => {
    project = await queue.project({ judgementsPerComparison: 12 });
    await insertComparisons(queue.pool, project, 40);
    const servers = [new GroupedSubmissions(queue.pool), new GroupedSubmissions(elsewhere)];
    const over = new AbortController();
    const sweeping = sweepUntil(over.signal);
    // No more of them than judgements wanted of each: whoever stops before having judged all was told so wrongly.
    const judged = await Promise.all(
      people(12).map((annotator, index) => judgeAll(annotator, servers[index % 2]!)),
    );
    over.abort();
    await sweeping;
    expect(judged).toEqual(Array.from({ length: 12 }, () => 40));
    expect(await judgementsByComparison()).toEqual(Array.from({ length: 40 }, () => 12));
  });

  it('never lock up either when some skip, give back and come late meanwhile', async () => {
    project = await queue.project({ judgementsPerComparison: 6 });
    await insertComparisons(queue.pool, project, 12);
    const servers = [new GroupedSubmissions(queue.pool), new GroupedSubmissions(elsewhere)];
    const over = new AbortController();
    const sweeping = sweepUntil(over.signal);
    await Promise.all(
      people(40).map((annotator, index) => workUnsteadily(annotator, servers[index % 2]!, index)),
    );
    over.abort();
    await sweeping;
    await queue.sweep.sweep();
    await Promise.all(people(12).map((annotator, index) => judgeAll(annotator, servers[index % 2]!)));
    expect(await judgementsByComparison()).toEqual(Array.from({ length: 12 }, () => 6));
  });
});

async function sweepUntil(over: AbortSignal): Promise<void> {
  while (!over.aborted) await queue.sweep.sweep();
}

async function judgeAll(annotator: string, server: GroupedSubmissions): Promise<number> {
  let judged = 0;
  let held = await queue.lease(project, annotator);
  while (held.length > 0) {
    const { outcome, next } = await server.submit(submissionOf(annotator, held[0]!, 1));
    expect(outcome).toBe('TAKEN');
    judged += 1;
    held = next.length > 0 ? next : await queue.lease(project, annotator);
  }
  return judged;
}

/** Skips one, gives one back, is late with one and judges one, over and over, each annotator from another of these on. */
async function workUnsteadily(annotator: string, server: GroupedSubmissions, from: number): Promise<void> {
  for (let step = from; ; step++) {
    const [assignment] = await queue.lease(project, annotator);
    if (!assignment || step > from + 20) break;
    if (step % 4 === 0) await queue.skip(project, annotator, assignment);
    else if (step % 4 === 1) await queue.release(project, annotator, [assignment.id]);
    else {
      if (step % 4 === 2) await queue.expire(project, [assignment]);
      await server.submit(submissionOf(annotator, assignment, 2));
    }
  }
  const open = await queue.lease(project, annotator, 50);
  await queue.release(
    project,
    annotator,
    open.map(({ id }) => id),
  );
}
