import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertComparisons } from '../../test/support/comparisons.ts';
import { createPerson } from '../../test/support/people.ts';
import { addMember, type TestProject } from '../../test/support/projects.ts';
import {
  comparisonsOf,
  openQueueUnderTest,
  type QueueUnderTest,
} from '../../test/support/queue-under-test.ts';
import type { StaffingChanges, WorkChanges } from './staffing.service.ts';

let queue: QueueUnderTest;
let project: TestProject;
let ids: string[];
let anna: string;
let ben: string;

beforeAll(async () => {
  queue = await openQueueUnderTest();
});

afterAll(async () => {
  await queue.close();
});

beforeEach(async () => {
  project = await queue.project({ judgementsPerComparison: 2 });
  ids = await insertComparisons(queue.pool, project, 8);
  [anna, ben] = [await joined(), await joined()];
});

async function joined(): Promise<string> {
  const { id } = await createPerson(queue.pool);
  await addMember(queue.pool, project.id, id, 'ANNOTATOR');
  return id;
}

const work = (userId: string, changes: WorkChanges) => queue.staffing.setWork(project.id, userId, changes);
const staff = (changes: StaffingChanges) =>
  queue.staffing.setQueueStaffing(project.id, project.queueId, changes);
const withheld = (userId: string) => queue.staffing.withheldBy(project.id, project.queueId, userId);
const served = async (userId: string) => (await queue.lease(project, userId, 8)).length;

describe('somebody who is paused', () => {
  it('is handed nothing from the next request on, and may give what they hold', async () => {
    const [held] = await queue.lease(project, anna);
    await work(anna, { isPaused: true });
    expect(await withheld(anna)).toBe('PAUSED');
    expect(await queue.submit(project, anna, held!, {}, 3)).toMatchObject({ counted: true, next: [] });
    expect(await served(anna)).toBe(0);
    expect(await served(ben)).toBe(8);
  });

  it('keeps their other rules, and goes on when they are no longer', async () => {
    await work(anna, { skills: [{ name: 'code', level: 2 }], dailyQuota: 3 });
    await work(anna, { isPaused: true });
    const now = await work(anna, { isPaused: false });
    expect(now).toMatchObject({ skills: { code: 2 }, dailyQuota: 3, isPaused: false });
    expect(await served(anna)).toBe(3);
  });
});

describe('a project that is paused', () => {
  it('hands nothing out from any queue, and goes on with each as it was', async () => {
    await queue.queues.setProjectPaused(project.id, true);
    const later = await queue.policies.create(project, 'Later', {});
    expect(later.isProjectPaused).toBe(true);
    expect(await served(anna)).toBe(0);
    await queue.queues.setProjectPaused(project.id, false);
    expect(await served(anna)).toBe(8);
  });
});

describe('a quota', () => {
  it('counts what is judged and what is in hand, over all queues', async () => {
    const other = await queue.policies.create(project, 'Other', {});
    await insertComparisons(queue.pool, { ...project, queueId: other.id }, 4);
    await work(anna, { totalQuota: 5 });
    const held = await queue.lease(project, anna, 3, project.queueId);
    await queue.submit(project, anna, held[0]!);
    expect(await queue.lease(project, anna, 4, other.id)).toHaveLength(2);
    expect(await withheld(anna)).toBe('TOTAL_QUOTA');
    const { next } = await queue.submit(project, anna, held[1]!, {}, 2);
    expect(next).toEqual([]);
    await queue.skip(project, anna, held[2]!);
    expect(await withheld(anna)).toBeNull();
  });

  it('is not passed with a judgement that comes late', async () => {
    await work(anna, { totalQuota: 2 });
    const [late] = await queue.lease(project, anna, 1);
    await queue.expire(project, [late!]);
    await queue.sweep.sweep();
    expect((await queue.submit(project, anna, late!, {}, 5)).next).toHaveLength(1);
  });

  it('of a day begins anew with the day', async () => {
    await work(anna, { dailyQuota: 2 });
    for (const assignment of await queue.lease(project, anna, 8))
      await queue.submit(project, anna, assignment);
    expect(await withheld(anna)).toBe('DAILY_QUOTA');
    await queue.pool.query(`UPDATE queue_annotator SET day = day - 1 WHERE project_id = $1`, [project.id]);
    expect(await served(anna)).toBe(2);
  });

  it('is not passed by two requests at once in two queues', async () => {
    const other = await queue.policies.create(project, 'Other', {});
    await insertComparisons(queue.pool, { ...project, queueId: other.id }, 8);
    await work(anna, { totalQuota: 5 });
    const both = await Promise.all(
      [project.queueId, other.id, project.queueId, other.id].map((id) => queue.lease(project, anna, 4, id)),
    );
    expect(new Set(both.flat().map(({ id }) => id)).size).toBe(5);
  });
});

describe('a queue', () => {
  it('that names people and groups is for these', async () => {
    await staff({ assignedTo: [anna], groups: ['night'] });
    expect(await withheld(ben)).toBe('NOT_ASSIGNED');
    expect(await served(ben)).toBe(0);
    expect(comparisonsOf(await queue.lease(project, anna, 1))).toEqual([ids[0]]);
    await work(ben, { groups: ['day', 'night'] });
    expect(await served(ben)).toBe(8);
    await staff({ groups: [] });
    expect(await withheld(ben)).toBe('NOT_ASSIGNED');
    await staff({ assignedTo: [] });
    expect(await withheld(ben)).toBeNull();
  });

  it('is not for whom it excludes, whatever group they are in', async () => {
    await work(ben, { groups: ['night'] });
    await staff({ excluded: [ben], groups: ['night'] });
    expect(await withheld(ben)).toBe('EXCLUDED');
    expect((await queue.staffing.peopleOf(project.id, project.queueId)).map(({ kind }) => kind)).toEqual([
      'EXCLUDED',
    ]);
  });

  it('wants each skill at its level or above', async () => {
    await staff({ skills: [{ name: 'code', level: 3 }] });
    expect(await withheld(anna)).toBe('SKILLS');
    await work(anna, { skills: [{ name: 'code', level: 2 }] });
    expect(await served(anna)).toBe(0);
    await work(anna, { skills: [{ name: 'code', level: 3 }] });
    expect(await served(anna)).toBe(8);
  });

  it('wants its language', async () => {
    await staff({ language: 'zh' });
    expect(await withheld(anna)).toBe('LANGUAGE');
    await work(anna, { languages: ['en', 'ZH'] });
    expect(await withheld(anna)).toBeNull();
    await staff({ language: null });
    expect(await withheld(ben)).toBeNull();
  });

  it('names members only, and nobody in both ways', async () => {
    const { id: stranger } = await createPerson(queue.pool);
    await expect(staff({ assignedTo: [anna, stranger] })).rejects.toMatchObject({
      message: 'assignedTo[1]: is no member of the project.',
    });
    await expect(staff({ assignedTo: [anna], excluded: [anna] })).rejects.toMatchObject({
      message: 'excluded[0]: is named both in assignedTo and in excluded.',
    });
    expect(await queue.staffing.peopleOf(project.id, project.queueId)).toEqual([]);
  });
});
