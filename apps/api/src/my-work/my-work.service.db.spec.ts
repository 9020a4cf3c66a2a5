import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { explain } from '../../test/support/explained-statements.ts';
import { judgedAt } from '../../test/support/own-judgements.ts';
import type { TestProject } from '../../test/support/projects.ts';
import { openQueueUnderTest, type QueueUnderTest } from '../../test/support/queue-under-test.ts';
import { MyWorkService } from './my-work.service.ts';
import { myJudgementsStatement } from './sql/list-my-judgements.ts';
import { myPaceStatement } from './sql/read-my-pace.ts';

let queue: QueueUnderTest;
let service: MyWorkService;
let project: TestProject;
let anna: string;

beforeAll(async () => {
  queue = await openQueueUnderTest();
  service = new MyWorkService(queue.pool);
});

afterAll(async () => {
  await queue.close();
});

beforeEach(async () => {
  project = await queue.project();
  anna = randomUUID();
});

const judged = (...times: string[]): Promise<string[]> => judgedAt(queue.pool, project, anna, times);
const pace = (timeZone: string, at: string) => service.pace(project.id, anna, timeZone, new Date(at));
/** The days with work, oldest first. */
const worked = ({ days }: Awaited<ReturnType<typeof pace>>): [string, number][] =>
  days.filter(({ judgements }) => judgements > 0).map(({ day, judgements }) => [day, judgements]);

describe('the days of a pace', () => {
  it('are 28 days of the time zone, the last of them today', async () => {
    const { days } = await pace('Asia/Tokyo', '2026-06-30T16:00:00Z');
    expect(days.map(({ day }) => day)).toEqual(
      Array.from({ length: 28 }, (_, n) =>
        n < 27 ? `2026-06-${String(n + 4).padStart(2, '0')}` : '2026-07-01',
      ),
    );
  });

  it('begin and end at midnight there', async () => {
    await judged(
      '2026-06-29T14:59:59Z',
      '2026-06-29T15:00:00Z',
      '2026-06-30T14:59:59Z',
      '2026-06-30T15:00:00Z',
    );
    expect(worked(await pace('Asia/Tokyo', '2026-06-30T16:00:00Z'))).toEqual([
      ['2026-06-29', 1],
      ['2026-06-30', 2],
      ['2026-07-01', 1],
    ]);
    expect(worked(await pace('UTC', '2026-06-30T16:00:00Z'))).toEqual([
      ['2026-06-29', 2],
      ['2026-06-30', 2],
    ]);
  });

  it('have 23 hours when the clocks go forward', async () => {
    await judged(
      '2026-03-28T22:59:59Z',
      '2026-03-28T23:00:00Z',
      '2026-03-29T21:59:59Z',
      '2026-03-29T22:00:00Z',
    );
    expect(worked(await pace('Europe/Berlin', '2026-03-30T10:00:00Z'))).toEqual([
      ['2026-03-28', 1],
      ['2026-03-29', 2],
      ['2026-03-30', 1],
    ]);
  });

  it('have 25 hours when they go back', async () => {
    await judged(
      '2026-10-24T21:59:59Z',
      '2026-10-24T22:00:00Z',
      '2026-10-25T22:59:59Z',
      '2026-10-25T23:00:00Z',
    );
    expect(worked(await pace('Europe/Berlin', '2026-10-26T10:00:00Z'))).toEqual([
      ['2026-10-24', 1],
      ['2026-10-25', 2],
      ['2026-10-26', 1],
    ]);
  });
});

describe('the hours of a pace', () => {
  it('are the last 24, each as long as the others, whatever the clocks do', async () => {
    await judged(
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-25T01:59:59Z',
      '2026-10-24T03:59:59Z',
    );
    const { hours } = await pace('Europe/Berlin', '2026-10-25T03:10:00Z');
    expect(hours.map(({ starts_at }) => new Date(starts_at).toISOString())).toEqual(
      Array.from({ length: 24 }, (_, n) =>
        new Date(Date.parse('2026-10-24T04:00:00Z') + n * 3_600_000).toISOString(),
      ),
    );
    expect(hours.map(({ judgements }) => judgements)).toEqual([...Array(20).fill(0), 1, 2, 0, 0]);
  });

  it('begin at the full hour of the time zone', async () => {
    const { hours } = await pace('Asia/Kolkata', '2026-06-30T16:00:00Z');
    expect(new Date(hours.at(-1)!.starts_at).toISOString()).toBe('2026-06-30T15:30:00.000Z');
  });
});

describe('the streak', () => {
  it.each([
    ['none', '2026-06-20T12:00:00Z', 0],
    ['one that ended the day before yesterday', '2026-07-02T08:00:00Z', 0],
    ['one that ended yesterday', '2026-07-01T08:00:00Z', 3],
    ['one that goes on today', '2026-06-30T20:00:00Z', 3],
    ['one up to then', '2026-06-29T20:00:00Z', 2],
  ])('is %s', async (_what, at, length) => {
    const days = ['26', '28', '29', '30'].map((day) => `2026-06-${day}T12:00:00Z`);
    await judged(...days.filter((day) => day <= at));
    expect((await pace('UTC', at)).streak_days).toBe(length);
  });

  it('is longer than the days that are shown, over a change of clocks', async () => {
    const days = Array.from({ length: 60 }, (_, n) => new Date(Date.UTC(2026, 2, 1 + n, 12)).toISOString());
    await judged(...days);
    expect((await pace('Europe/Berlin', days[59]!)).streak_days).toBe(60);
  });
});

describe('the median duration', () => {
  it('is that of the last hundred judgements, and nothing before the first', async () => {
    expect((await pace('UTC', '2026-06-30T16:00:00Z')).median_duration_ms).toBeNull();
    await judged(
      ...Array.from({ length: 150 }, (_, n) => new Date(Date.UTC(2026, 5, 1, 0, n)).toISOString()),
    );
    await queue.pool.query(
      `UPDATE judgement SET duration_ms = extract(epoch FROM submitted_at - '2026-06-01T00:00:00Z') WHERE annotator_id = $1`,
      [anna],
    );
    // Those of the minutes 50 to 149.
    expect((await pace('UTC', '2026-06-30T16:00:00Z')).median_duration_ms).toBe(99 * 60);
  });
});

describe('a judgement that was amended', () => {
  it('is one, on the day on which it was first given', async () => {
    const [first] = await judged('2026-06-29T12:00:00Z');
    await queue.pool.query(
      `INSERT INTO judgement SELECT (jsonb_populate_record(j, jsonb_build_object(
         'id', $2::uuid, 'supersedes', j.id, 'submitted_at', '2026-06-30T12:00:00Z', 'duration_ms', 9))).*
       FROM judgement j WHERE project_id = $1`,
      [project.id, randomUUID()],
    );
    const seen = await pace('UTC', '2026-06-30T16:00:00Z');
    expect(worked(seen)).toEqual([['2026-06-29', 1]]);
    expect(seen.median_duration_ms).toBe(1000);
    const listed = await service.judgements(project, anna, 20, null);
    expect(listed.map(({ id, duration_ms }) => [id === first, duration_ms])).toEqual([[false, 9]]);
  });
});

describe('a time zone', () => {
  it('that is none is refused', async () => {
    for (const name of ['Mars/Olympus', '+02:00'])
      await expect(pace(name, '2026-06-30T16:00:00Z')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('with a hundred thousand judgements of one person', () => {
  let large: TestProject;
  const carla = randomUUID();

  beforeAll(async () => {
    large = await queue.project();
    await judgedAt(
      queue.pool,
      large,
      carla,
      Array.from({ length: 100_000 }, (_, n) => new Date(Date.UTC(2026, 0, 1) + n * 216_000).toISOString()),
    );
    await queue.pool.query('ANALYZE judgement');
  }, 60_000);

  it('a page of them costs a page, wherever it begins', async () => {
    const { rows } = await queue.pool.query<{ id: string }>(
      'SELECT id FROM judgement WHERE annotator_id = $1 ORDER BY submitted_at OFFSET 1000 LIMIT 1',
      [carla],
    );
    for (const before of [null, rows[0]!.id]) {
      const statements = await explain(queue.pool, myJudgementsStatement, [large.id, carla, before, 20, 600]);
      const page = statements.find(({ text }) => text.includes('page AS MATERIALIZED'));
      expect(page?.scans).toContain('Index Scan using judgement_annotator on judgement');
      expect(page?.scans.filter((scan) => scan.startsWith('Seq Scan'))).toEqual([]);
      expect(page?.rows).toBeLessThanOrEqual(25);
    }
  });

  it('the pace looks at no more than a day at once', async () => {
    const [statement] = await explain(queue.pool, myPaceStatement, [
      large.id,
      carla,
      'Europe/Berlin',
      new Date('2026-09-01T12:00:00Z'),
    ]);
    const scans = new Set(
      statement?.scans.filter((scan) => scan.includes(' on ') && scan.includes('judgement')),
    );
    expect([...scans].filter((scan) => !scan.includes('using judgement_annotator'))).toEqual([]);
    expect(statement?.rows).toBeLessThanOrEqual(400);
  });
});
