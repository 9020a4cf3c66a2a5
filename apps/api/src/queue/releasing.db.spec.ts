import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertComparisons } from '../../test/support/comparisons.ts';
import type { TestProject } from '../../test/support/projects.ts';
import {
  comparisonsOf,
  openQueueUnderTest,
  type QueueUnderTest,
} from '../../test/support/queue-under-test.ts';
import type { AssignmentPayload } from './sql/assignment-payload.ts';

let queue: QueueUnderTest;
let project: TestProject;
let inOrder: string[];
let anna: string;
let ben: string;

beforeAll(async () => {
  queue = await openQueueUnderTest();
});

afterAll(async () => {
  await queue.close();
});

beforeEach(async () => {
  project = await queue.project();
  inOrder = await insertComparisons(queue.pool, project, 4);
  [anna, ben] = [randomUUID(), randomUUID()];
});

const idsOf = (assignments: readonly AssignmentPayload[]): string[] => assignments.map(({ id }) => id);

async function statesOf(assignments: readonly AssignmentPayload[]): Promise<string[]> {
  const { rows } = await queue.pool.query<{ state: string }>(
    `SELECT state FROM assignment JOIN unnest($2::uuid[]) WITH ORDINALITY AS wanted(id, place) USING (id)
     WHERE project_id = $1 ORDER BY place`,
    [project.id, idsOf(assignments)],
  );
  return rows.map(({ state }) => state);
}

/** Places of all comparisons together: free, leased, judged. */
async function places(): Promise<{ free: number; leased: number; taken: number }> {
  const { rows } = await queue.pool.query(
    `SELECT sum(needed)::int AS free, sum(taken)::int AS taken,
       (SELECT count(*)::int FROM assignment WHERE project_id = $1 AND state = 'LEASED') AS leased
     FROM queue_entry WHERE project_id = $1`,
    [project.id],
  );
  return rows[0];
}

describe('leases that are given back', () => {
  it('are free at once for others, before what nobody met', async () => {
    const leased = await queue.lease(project, anna, 2);
    expect(await queue.release(project, anna, idsOf(leased))).toBe(2);
    expect(await statesOf(leased)).toEqual(['EXPIRED', 'EXPIRED']);
    expect(await places()).toEqual({ free: 4, leased: 0, taken: 0 });
    expect(comparisonsOf(await queue.lease(project, ben, 3)).toSorted()).toEqual(
      inOrder.slice(0, 3).toSorted(),
    );
  });

  it('may come to the same annotator again, with the same fence and order', async () => {
    const [assignment] = await queue.lease(project, anna);
    await queue.release(project, anna, [assignment!.id]);
    const [again] = await queue.lease(project, anna);
    expect(again).toEqual({ ...assignment, expiresAt: again?.expiresAt });
  });

  it('are those that were named and no others', async () => {
    const leased = await queue.lease(project, anna, 3);
    expect(await queue.release(project, anna, [leased[1]!.id])).toBe(1);
    expect(await statesOf(leased)).toEqual(['LEASED', 'EXPIRED', 'LEASED']);
  });

  it('are one’s own and open ones: whatever else is named is passed over', async () => {
    const [judged, skipped, held] = await queue.lease(project, anna, 3);
    await queue.submit(project, anna, judged!);
    await queue.skip(project, anna, skipped!);
    const [ofBen] = await queue.lease(project, ben);
    const named = [...idsOf([judged!, skipped!, ofBen!, held!]), 'none', randomUUID()];
    expect(await queue.release(project, anna, named)).toBe(1);
    expect(await statesOf([judged!, skipped!, ofBen!, held!])).toEqual([
      'JUDGED',
      'SKIPPED',
      'LEASED',
      'EXPIRED',
    ]);
  });

  it('count once, however often they are given back', async () => {
    const ids = idsOf(await queue.lease(project, anna, 3));
    const counts = await Promise.all(
      Array.from({ length: 6 }, () => queue.release(project, anna, [...ids, ...ids])),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(3);
    expect(await places()).toEqual({ free: 4, leased: 0, taken: 0 });
  });

  it('are no more than five hundred at once', async () => {
    const many = Array.from({ length: 501 }, () => randomUUID());
    await expect(queue.release(project, anna, many)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'assignmentIds: has 501 ids; allowed are at most 500.',
    });
  });
});

describe('giving back while the judgement is on its way', () => {
  it('loses neither the judgement nor a place, whichever is first', async () => {
    project = await queue.project();
    await insertComparisons(queue.pool, project, 30);
    const leased = await queue.lease(project, anna, 30);
    const taken = await Promise.all(
      leased.map(async (assignment) => {
        const [answer] = await Promise.all([
          queue.submit(project, anna, assignment),
          queue.release(project, anna, [assignment.id]),
        ]);
        return answer.counted;
      }),
    );
    expect(taken).toEqual(leased.map(() => true));
    await queue.sweep.sweep();
    expect(await places()).toEqual({ free: 0, leased: 0, taken: 30 });
  });

  it('does not lock up with others who give the same comparisons back in another order', async () => {
    project = await queue.project({ judgementsPerComparison: 4 });
    await insertComparisons(queue.pool, project, 30);
    const people = Array.from({ length: 4 }, () => randomUUID());
    const held: AssignmentPayload[][] = [];
    for (const person of people) held.push(await queue.lease(project, person, 30));
    const counts = await Promise.all(
      held.map((assignments, place) => {
        const ids = idsOf(assignments);
        return queue.release(project, people[place]!, place % 2 === 0 ? ids : ids.toReversed());
      }),
    );
    expect(counts).toEqual([30, 30, 30, 30]);
    await queue.sweep.sweep();
    expect(await places()).toEqual({ free: 120, leased: 0, taken: 0 });
  });
});
