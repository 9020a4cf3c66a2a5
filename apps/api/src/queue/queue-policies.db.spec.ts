import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertComparisons } from '../../test/support/comparisons.ts';
import type { TestProject } from '../../test/support/projects.ts';
import {
  comparisonsOf,
  openQueueUnderTest,
  type QueueUnderTest,
} from '../../test/support/queue-under-test.ts';
import { untilWaiting } from '../../test/support/until-waiting.ts';
import type { PolicyChanges } from './changed-policy.ts';

let queue: QueueUnderTest;
let project: TestProject;
let ids: string[];
let anna: string;
let ben: string;
let carla: string;

beforeAll(async () => {
  queue = await openQueueUnderTest();
});

afterAll(async () => {
  await queue.close();
});

beforeEach(async () => {
  project = await queue.project({ judgementsPerComparison: 2 });
  ids = await insertComparisons(queue.pool, project, 4);
  [anna, ben, carla] = [randomUUID(), randomUUID(), randomUUID()];
});

const set = (policy: PolicyChanges) => queue.policies.set(project.id, project.queueId, policy);
const spending = () => queue.policies.spending(project.id, project.queueId);
const isSpent = () => queue.policies.isBudgetSpent(project.id, project.queueId);
const secondsOf = (expiresAt: string | undefined) => (Date.parse(expiresAt ?? '') - Date.now()) / 1000;
const progress = () => queue.queues.progressOfQueue(project.id, project.queueId);

async function judge(annotator: string, count: number): Promise<void> {
  for (const assignment of await queue.lease(project, annotator, count))
    await queue.submit(project, annotator, assignment);
}

async function entryOf(comparisonId: string | undefined) {
  const { rows } = await queue.pool.query<Record<string, number>>(
    'SELECT wanted, needed, leased, taken FROM queue_entry WHERE project_id = $1 AND comparison_id = $2',
    [project.id, comparisonId],
  );
  return rows[0];
}

describe('more judgements wanted', () => {
  it('opens places in front of everybody who passed by, in the order they were in', async () => {
    await judge(anna, 4);
    await judge(ben, 4);
    expect(await progress()).toEqual({ done: 4, total: 4, judgements: 8 });
    expect(await queue.lease(project, carla, 4)).toEqual([]);
    await set({ judgementsPerComparison: 3 });
    expect(await progress()).toEqual({ done: 0, total: 4, judgements: 8 });
    expect(await queue.lease(project, anna, 4)).toEqual([]);
    expect(comparisonsOf(await queue.lease(project, carla, 4))).toEqual(ids);
  });

  it('counts as done what gets the last of them', async () => {
    await judge(anna, 1);
    await set({ judgementsPerComparison: 3 });
    await judge(ben, 1);
    expect((await progress()).done).toBe(0);
    await judge(carla, 1);
    expect(await progress()).toEqual({ done: 1, total: 4, judgements: 3 });
  });
});

describe('fewer judgements wanted', () => {
  it('close what nobody has begun, and cut neither what is judged nor what is leased', async () => {
    await judge(anna, 1);
    const [ofBen] = await queue.lease(project, ben);
    await set({ judgementsPerComparison: 1 });
    expect(await entryOf(ids[0])).toEqual({ wanted: 1, needed: 0, leased: 1, taken: 1 });
    expect(await progress()).toEqual({ done: 1, total: 4, judgements: 1 });
    expect((await queue.submit(project, ben, ofBen!)).counted).toBe(true);
    expect(await progress()).toEqual({ done: 1, total: 4, judgements: 2 });
    expect(comparisonsOf(await queue.lease(project, carla, 4))).toEqual(ids.slice(1));
  });

  it('lets a place end with its lease that nobody wants any more', async () => {
    const [ofAnna] = await queue.lease(project, anna);
    const [ofBen] = await queue.lease(project, ben);
    await set({ judgementsPerComparison: 1 });
    await queue.skip(project, ben, ofBen!);
    expect(await entryOf(ids[0])).toEqual({ wanted: 1, needed: 0, leased: 1, taken: 0 });
    await queue.expire(project, [ofAnna!]);
    await queue.sweep.sweep();
    expect(await entryOf(ids[0])).toEqual({ wanted: 1, needed: 1, leased: 0, taken: 0 });
  });

  it('and more again bring everything back to what it was', async () => {
    await judge(anna, 4);
    await judge(ben, 2);
    const before = await progress();
    await set({ judgementsPerComparison: 1 });
    expect(await progress()).toEqual({ done: 4, total: 4, judgements: 6 });
    await set({ judgementsPerComparison: 2 });
    expect(await progress()).toEqual(before);
    expect(comparisonsOf(await queue.lease(project, carla, 4))).toEqual(ids.slice(2));
  });

  it('reach what is held while they change', async () => {
    const other = await queue.pool.connect();
    await other.query('BEGIN');
    await other.query('SELECT FROM queue_entry WHERE project_id = $1 AND comparison_id = $2 FOR UPDATE', [
      project.id,
      ids[1],
    ]);
    const setting = set({ judgementsPerComparison: 1 });
    await other.query('COMMIT');
    other.release();
    expect((await setting).isFollowing).toBe(false);
    expect(await entryOf(ids[1])).toEqual({ wanted: 1, needed: 1, leased: 0, taken: 0 });
  });

  it('are followed by a server that starts, when another ended in between', async () => {
    await queue.pool.query(
      'UPDATE queue SET judgements_per_comparison = 1, is_following = true WHERE project_id = $1',
      [project.id],
    );
    await queue.policies.onApplicationBootstrap();
    expect(await entryOf(ids[0])).toEqual({ wanted: 1, needed: 1, leased: 0, taken: 0 });
  });
});

describe('the length of a lease', () => {
  it("is the queue's where it has one, also for what is renewed and what comes with a submission", async () => {
    const [first] = await queue.lease(project, anna);
    expect(secondsOf(first?.expiresAt)).toBeGreaterThan(500);
    await set({ leaseSeconds: 60 });
    const [again, second] = await queue.lease(project, anna, 2);
    const { next } = await queue.submit(project, anna, again!, {}, 1);
    for (const { expiresAt } of [again!, second!, next[0]!]) expect(secondsOf(expiresAt)).toBeLessThan(61);
  });
});

describe('the order', () => {
  it('by priority serves what is urgent first, and what comes later and is more so before all', async () => {
    await queue.pool.query(
      `UPDATE comparison SET attributes = json_build_object('priority', CASE id WHEN $2::uuid THEN 1 WHEN $3 THEN -5 ELSE 0 END)
       WHERE project_id = $1`,
      [project.id, ids[2], ids[0]],
    );
    await set({ order: 'BY_PRIORITY' });
    expect(comparisonsOf(await queue.lease(project, anna, 4))).toEqual([ids[2], ids[1], ids[3], ids[0]]);
    await judge(anna, 4);
    await set({ order: 'AS_IMPORTED' });
    expect(comparisonsOf(await queue.lease(project, ben, 4))).toEqual(ids);
  });

  it('shuffled is always the same one, and loses nobody what they have not met', async () => {
    const more = await insertComparisons(queue.pool, project, 20);
    const all = [...ids, ...more];
    await judge(anna, 3);
    await set({ order: 'SHUFFLED' });
    const ofBen = comparisonsOf(await queue.lease(project, ben, 24));
    expect(ofBen.toSorted()).toEqual(all.toSorted());
    expect(ofBen).not.toEqual(all);
    const ofCarla = comparisonsOf(await queue.lease(project, carla, 24));
    expect(ofCarla).toEqual(ofBen.filter((id) => !all.slice(0, 3).includes(id)));
    expect(comparisonsOf(await queue.lease(project, anna, 24))).toEqual([]);
  });

  it('leaves what somebody holds where it is, and what came back in front', async () => {
    const [back] = (await queue.lease(project, anna, 2)).slice(1);
    await queue.skip(project, anna, back!);
    await set({ order: 'SHUFFLED' });
    await set({ order: 'AS_IMPORTED' });
    expect(comparisonsOf(await queue.lease(project, ben, 4))).toEqual([ids[1], ids[0], ids[2], ids[3]]);
  });
});

describe('a budget', () => {
  it('hands out no more than it pays, places in flight included, and goes on when it is raised', async () => {
    await judge(anna, 1);
    await set({ budgetJudgements: 3 });
    expect(await isSpent()).toBe(false);
    const held = await queue.lease(project, ben, 4);
    expect(held).toHaveLength(2);
    expect(await isSpent()).toBe(true);
    expect(await queue.lease(project, carla, 1)).toEqual([]);
    const { next } = await queue.submit(project, ben, held[0]!, {}, 3);
    expect(next).toEqual([]);
    await set({ budgetJudgements: 4 });
    expect(await queue.lease(project, carla, 4)).toHaveLength(1);
    expect(await spending()).toMatchObject({ judgements: 2, in_flight: 2 });
  });

  it('in money pays whole judgements only, and tells what was spent', async () => {
    await set({ budgetAmount: 0.5, pricePerJudgement: 0.15, currency: 'EUR' });
    const held = await queue.lease(project, anna, 4);
    expect(held).toHaveLength(3);
    await queue.submit(project, anna, held[0]!);
    expect(await spending()).toMatchObject({ amount: 0.15, amount_in_flight: 0.3 });
    await expect(set({ pricePerJudgement: 0.1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('gets back what is skipped, released or over', async () => {
    await set({ budgetJudgements: 3 });
    const held = await queue.lease(project, anna, 3);
    await queue.skip(project, anna, held[0]!);
    await queue.release(project, anna, [held[1]!.id]);
    await queue.expire(project, [held[2]!]);
    await queue.sweep.sweep();
    expect(await queue.lease(project, ben, 4)).toHaveLength(3);
  });

  it('is not passed by a judgement that comes late: it is kept as surplus and not paid', async () => {
    await set({ budgetJudgements: 1 });
    const [late] = await queue.lease(project, anna);
    await queue.expire(project, [late!]);
    await queue.sweep.sweep();
    const [taken] = await queue.lease(project, ben);
    expect((await queue.submit(project, anna, late!)).counted).toBe(false);
    expect((await queue.submit(project, ben, taken!)).counted).toBe(true);
    expect(await spending()).toMatchObject({ judgements: 1, in_flight: 0, surplus: 1 });
  });

  it('pays a late judgement that finds a place and something left', async () => {
    await set({ budgetJudgements: 1 });
    const [late] = await queue.lease(project, anna);
    await queue.expire(project, [late!]);
    await queue.sweep.sweep();
    expect((await queue.submit(project, anna, late!)).counted).toBe(true);
    expect(await isSpent()).toBe(true);
  });

  it('waits for what others hold of it before it calls a late judgement surplus', async () => {
    await set({ budgetJudgements: 1 });
    const [late] = await queue.lease(project, anna);
    await queue.expire(project, [late!]);
    await queue.sweep.sweep();
    const other = await queue.pool.connect();
    await other.query('BEGIN');
    await other.query('SELECT FROM queue_budget WHERE project_id = $1 FOR UPDATE', [project.id]);
    const submitting = queue.submit(project, anna, late!);
    await untilWaiting(queue.pool);
    await other.query('ROLLBACK');
    other.release();
    expect((await submitting).counted).toBe(true);
  });

  it('that is lowered below what is in flight cuts nothing, and takes what comes back until it fits', async () => {
    const held = await queue.lease(project, anna, 4);
    await set({ budgetJudgements: 1 });
    for (const assignment of held.slice(0, 3)) await queue.skip(project, anna, assignment);
    expect(await queue.lease(project, ben, 4)).toEqual([]);
    await queue.skip(project, anna, held[3]!);
    expect(await queue.lease(project, ben, 4)).toHaveLength(1);
  });

  it('is never passed by many at once, and all of it is given in the end', async () => {
    const many = await insertComparisons(queue.pool, project, 300);
    await set({ budgetJudgements: 211 });
    const work = async (annotator: string, turn: number): Promise<void> => {
      for (;;) {
        const leased = await queue.lease(project, annotator, 1 + (turn % 5));
        if (leased.length === 0) return;
        for (const [index, assignment] of leased.entries()) {
          if ((turn + index) % 7 === 0) await queue.skip(project, annotator, assignment);
          else if ((turn + index) % 11 === 0) await queue.release(project, annotator, [assignment.id]);
          else await queue.submit(project, annotator, assignment);
        }
        turn += 1;
        const { judgements, in_flight: inFlight } = await spending();
        expect(judgements + inFlight).toBeLessThanOrEqual(211);
      }
    };
    await Promise.all(Array.from({ length: 12 }, (_, turn) => work(randomUUID(), turn)));
    await judge(randomUUID(), 50);
    expect(await spending()).toMatchObject({ judgements: 211, in_flight: 0, surplus: 0 });
    expect(many).toHaveLength(300);
    const { rows } = await queue.pool.query(
      'SELECT sum(remaining)::int AS left FROM queue_budget WHERE project_id = $1',
      [project.id],
    );
    expect(rows).toEqual([{ left: 0 }]);
  });
});

describe('a new queue', () => {
  it('is open and empty, asks what the project asks, and may have a policy of its own', async () => {
    const plain = await queue.policies.create(project, ' Second ', {});
    expect(plain).toMatchObject({
      name: 'Second',
      state: 'OPEN',
      total: '0',
      judgementsPerComparison: 2,
      budgetLimit: null,
    });
    const own = await queue.policies.create(project, 'Third', { budgetJudgements: 0, leaseSeconds: 5 });
    expect(own).toMatchObject({ budgetLimit: 0, leaseSeconds: 5 });
    expect(await queue.policies.isBudgetSpent(project.id, own.id)).toBe(true);
  });
});
