import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertComparisons } from '../../test/support/comparisons.ts';
import type { TestProject } from '../../test/support/projects.ts';
import {
  comparisonsOf,
  openQueueUnderTest,
  type QueueUnderTest,
} from '../../test/support/queue-under-test.ts';

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
  inOrder = await insertComparisons(queue.pool, project, 6);
  [anna, ben] = [randomUUID(), randomUUID()];
});

describe('leasing', () => {
  it('hands comparisons out in import order, each place once', async () => {
    expect(comparisonsOf(await queue.lease(project, anna, 2))).toEqual(inOrder.slice(0, 2));
    expect(comparisonsOf(await queue.lease(project, ben, 3))).toEqual(inOrder.slice(2, 5));
  });

  it('hands the same ones to everybody while they want more judgements', async () => {
    const wanting = await queue.project({ judgementsPerComparison: 2 });
    const ids = await insertComparisons(queue.pool, wanting, 4);
    expect(comparisonsOf(await queue.lease(wanting, anna, 3))).toEqual(ids.slice(0, 3));
    expect(comparisonsOf(await queue.lease(wanting, ben, 3))).toEqual(ids.slice(0, 3));
    const carla = randomUUID();
    expect(comparisonsOf(await queue.lease(wanting, carla, 3))).toEqual(ids.slice(3));
  });

  it('gives prompt and responses with their texts, and an expiry as long as the project says', async () => {
    const before = Date.now();
    const [assignment] = await queue.lease(project, anna);
    expect(assignment?.comparison.prompt).toEqual([{ role: 'user', content: 'Question 1' }]);
    const texts = assignment?.comparison.responses.map(({ messages }) => messages[0]?.content);
    expect(texts?.toSorted()).toEqual(['Answer 1 to question 1', 'Answer 2 to question 1']);
    const leaseMs = Date.parse(assignment?.expiresAt ?? '') - before;
    expect(Math.abs(leaseMs - 600_000)).toBeLessThan(60_000);
  });

  it('gives fewer when there are no more for this annotator, and nothing twice', async () => {
    const assignments = await queue.lease(project, anna, 50);
    expect(comparisonsOf(assignments)).toEqual(inOrder);
    for (const assignment of assignments) await queue.submit(project, anna, assignment);
    expect(await queue.lease(project, anna, 50)).toEqual([]);
  });

  it("gives one's own open leases first, the same id and fence, the expiry renewed, then new ones", async () => {
    const first = await queue.lease(project, anna, 2);
    await queue.pool.query(
      `UPDATE assignment SET expires_at = now() + interval '5 seconds' WHERE project_id = $1`,
      [project.id],
    );
    const again = await queue.lease(project, anna, 3);
    expect(again.slice(0, 2).map(({ id, fence }) => [id, fence])).toEqual(
      first.map(({ id, fence }) => [id, fence]),
    );
    expect(again.slice(0, 2).map(({ comparison }) => comparison)).toEqual(
      first.map(({ comparison }) => comparison),
    );
    expect(comparisonsOf(again)).toEqual(inOrder.slice(0, 3));
    for (const { expiresAt } of again) expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(500_000);
  });

  it('gives only the oldest of the own leases when fewer are asked for', async () => {
    await queue.lease(project, anna, 3);
    expect(comparisonsOf(await queue.lease(project, anna, 2))).toEqual(inOrder.slice(0, 2));
  });

  it.each([0, -1, 501])('refuses to lease %d at once', async (count) => {
    await expect(queue.lease(project, anna, count)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `count: is ${count}; allowed are 1 to 500.`,
    });
  });

  it('leases from the named queue only, and knows no queue of another project', async () => {
    const other = await queue.project();
    expect(comparisonsOf(await queue.lease(project, anna, 1, project.queueId))).toEqual([inOrder[0]]);
    for (const queueId of [other.queueId, randomUUID(), 'main', `${project.queueId}'--`])
      await expect(queue.lease(project, anna, 1, queueId)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: 'There is no such queue.',
      });
  });

  it.each(['PAUSED', 'CLOSED'] as const)('hands nothing new out while the queue is %s', async (state) => {
    const held = await queue.lease(project, anna, 1);
    await queue.queues.setState(project.id, project.queueId, state);
    expect(await queue.lease(project, ben, 1)).toEqual([]);
    const { counted, next } = await queue.submit(project, anna, held[0]!, {}, 2);
    expect({ counted, next }).toEqual({ counted: true, next: [] });
    await queue.queues.setState(project.id, project.queueId, 'OPEN');
    expect(comparisonsOf(await queue.lease(project, ben, 1))).toEqual([inOrder[1]]);
  });
});

describe('a lease whose time is over', () => {
  it('goes to somebody else before any new comparison', async () => {
    await queue.expire(project, await queue.lease(project, anna, 1));
    expect(await queue.sweep.sweep()).toBe(1);
    expect(comparisonsOf(await queue.lease(project, ben, 2))).toEqual([inOrder[0], inOrder[1]]);
  });

  it('comes back to the same annotator as the same assignment when nobody took it', async () => {
    const [, second] = await queue.lease(project, anna, 2);
    await queue.expire(project, [second!]);
    await queue.sweep.sweep();
    const again = await queue.lease(project, anna, 2);
    expect(again[1]).toEqual({ ...second, expiresAt: again[1]?.expiresAt });
  });

  it('is found without the sweep once everything else is out', async () => {
    await queue.expire(project, (await queue.lease(project, anna, 6)).slice(3));
    const found = comparisonsOf(await queue.lease(project, ben, 6));
    expect(found.toSorted()).toEqual(inOrder.slice(3).toSorted());
  });

  it('is still the own one while nobody has looked', async () => {
    const held = await queue.lease(project, anna, 1);
    await queue.expire(project, held);
    const again = await queue.lease(project, anna, 1);
    expect(again[0]).toEqual({ ...held[0], expiresAt: again[0]?.expiresAt });
    expect(await queue.sweep.sweep()).toBe(0);
  });

  it('gives back only the place that was held', async () => {
    const wanting = await queue.project({ judgementsPerComparison: 3 });
    await insertComparisons(queue.pool, wanting, 1);
    await queue.submit(wanting, ben, (await queue.lease(wanting, ben))[0]!);
    await queue.expire(wanting, await queue.lease(wanting, anna));
    await queue.sweep.sweep();
    const { rows } = await queue.pool.query(
      'SELECT wanted, needed, taken, tier FROM queue_entry WHERE project_id = $1',
      [wanting.id],
    );
    expect(rows).toEqual([{ wanted: 3, needed: 2, taken: 1, tier: 0 }]);
  });

  it('is given back in the order in which the leases ended', async () => {
    const held = await queue.lease(project, anna, 3);
    for (const assignment of [held[2]!, held[0]!]) {
      await queue.expire(project, [assignment]);
      await queue.sweep.sweep();
    }
    expect(comparisonsOf(await queue.lease(project, ben, 3))).toEqual([inOrder[2], inOrder[0], inOrder[3]]);
  });
});

describe('skipping', () => {
  it('gives the comparison to others first and never to the same annotator again', async () => {
    const [assignment] = await queue.lease(project, anna);
    await queue.skip(project, anna, assignment!, '  In a language I do not read. ');
    expect(comparisonsOf(await queue.lease(project, anna, 50))).toEqual(inOrder.slice(1));
    expect(comparisonsOf(await queue.lease(project, ben))).toEqual([inOrder[0]]);
    const { rows } = await queue.pool.query(
      'SELECT state, skip_reason FROM assignment WHERE project_id = $1 AND id = $2',
      [project.id, assignment!.id],
    );
    expect(rows).toEqual([{ state: 'SKIPPED', skip_reason: 'In a language I do not read.' }]);
  });

  it('changes nothing the second time', async () => {
    const [assignment] = await queue.lease(project, anna);
    await queue.skip(project, anna, assignment!);
    await queue.skip(project, anna, assignment!);
    const { rows } = await queue.pool.query(
      `SELECT e.needed, qa.skips FROM queue_entry e JOIN queue_annotator qa USING (project_id, queue_id)
       WHERE e.project_id = $1 AND e.comparison_id = $2`,
      [project.id, inOrder[0]],
    );
    expect(rows).toEqual([{ needed: 1, skips: 1 }]);
  });

  it('gives no second place back when the lease had ended already', async () => {
    const held = await queue.lease(project, anna);
    await queue.expire(project, held);
    await queue.sweep.sweep();
    await queue.skip(project, anna, held[0]!);
    expect(comparisonsOf(await queue.lease(project, anna))).toEqual([inOrder[1]]);
    expect(comparisonsOf(await queue.lease(project, ben))).toEqual([inOrder[0]]);
    expect(comparisonsOf(await queue.lease(project, randomUUID()))).toEqual([inOrder[2]]);
  });

  it('is refused with another fence, for an assignment of somebody else, and after the judgement', async () => {
    const [assignment] = await queue.lease(project, anna);
    await expect(queue.skip(project, anna, { ...assignment!, fence: randomUUID() })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { field: 'fence' },
    });
    await expect(queue.skip(project, ben, assignment!)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await queue.submit(project, anna, assignment!);
    await expect(queue.skip(project, anna, assignment!)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    ['an empty one', '', 0],
    ['blanks', '   ', 0],
    ['a long one', 'x'.repeat(2001), 2001],
  ])('asks for a reason, and refuses %s', async (_which, reason, length) => {
    const [assignment] = await queue.lease(project, anna);
    await expect(queue.skip(project, anna, assignment!, reason)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `reason: has ${length} characters; allowed are 1 to 2000.`,
    });
  });
});

describe('somebody who is removed', () => {
  it('leaves what they held to others at once', async () => {
    await queue.lease(project, anna, 2);
    await queue.queues.endLeasesOf(project.id, anna);
    expect(comparisonsOf(await queue.lease(project, ben, 3))).toEqual(inOrder.slice(0, 3));
  });
});
