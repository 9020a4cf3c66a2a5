import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { insertComparisons } from '../../../test/support/comparisons.ts';
import type { TestProject } from '../../../test/support/projects.ts';
import {
  comparisonsOf,
  openQueueUnderTest,
  type QueueUnderTest,
} from '../../../test/support/queue-under-test.ts';
import { untilWaiting } from '../../../test/support/until-waiting.ts';
import { leaseComparisons } from './lease-comparisons.ts';

let queue: QueueUnderTest;
let other: Client;
let project: TestProject;
let ids: string[];
let anna: string;
let ben: string;

beforeAll(async () => {
  queue = await openQueueUnderTest();
  other = new Client({ connectionString: queue.databaseUrl });
  await other.connect();
});

afterAll(async () => {
  await other.end();
  await queue.close();
});

beforeEach(async () => {
  project = await queue.project({ judgementsPerComparison: 3 });
  ids = await insertComparisons(queue.pool, project, 4);
  [anna, ben] = [randomUUID(), randomUUID()];
});

const hold = (comparisonId: string | undefined) =>
  other.query(`SELECT FROM queue_entry WHERE project_id = $1 AND comparison_id = $2 FOR UPDATE`, [
    project.id,
    comparisonId,
  ]);

const cursorsOf = async (annotator: string) => {
  const { rows } = await queue.pool.query<{ returned: string; imported: string }>(
    `SELECT cursors[3] AS returned, cursors[4] AS imported FROM queue_annotator
     WHERE project_id = $1 AND annotator_id = $2`,
    [project.id, annotator],
  );
  return rows[0];
};
const returnedPositions = async (comparisonIds: string[]) => {
  const { rows } = await queue.pool.query<{ position: string }>(
    `SELECT position FROM queue_entry WHERE project_id = $1 AND comparison_id = ANY($2) AND tier = 0 ORDER BY position`,
    [project.id, comparisonIds],
  );
  return rows.map(({ position }) => position);
};

describe('a comparison that another transaction holds this instant', () => {
  it('is passed over without waiting, and comes with the next request', async () => {
    await other.query('BEGIN');
    await hold(ids[0]);
    await hold(ids[2]);
    expect(comparisonsOf(await queue.lease(project, anna, 2))).toEqual([ids[1], ids[3]]);
    await other.query('ROLLBACK');
    expect(comparisonsOf(await queue.lease(project, anna, 4))).toEqual([ids[1], ids[3], ids[0], ids[2]]);
  });

  it('comes with the submission that follows, whatever was judged meanwhile', async () => {
    await other.query('BEGIN');
    await hold(ids[0]);
    const [second] = await queue.lease(project, anna);
    const { next } = await queue.submit(project, anna, second!, {}, 1);
    expect(comparisonsOf(next)).toEqual([ids[2]]);
    await other.query('ROLLBACK');
    expect(comparisonsOf((await queue.submit(project, anna, next[0]!, {}, 1)).next)).toEqual([ids[0]]);
  });

  it('is not said to be nothing when it is the last one, but asked for again', async () => {
    await other.query('BEGIN');
    for (const id of ids) await hold(id);
    const request = { projectId: project.id, queueId: null, annotatorId: anna, count: 2, leaseSeconds: 600 };
    expect(await leaseComparisons(queue.pool, request)).toBeNull();
    const leasing = queue.lease(project, anna, 2);
    await other.query('ROLLBACK');
    expect(comparisonsOf(await leasing)).toEqual(ids.slice(0, 2));
  });

  it('is nothing when the annotator has met it, and when it is taken in the end', async () => {
    const met = await queue.lease(project, anna, 4);
    for (const assignment of met) await queue.submit(project, anna, assignment);
    await other.query('BEGIN');
    for (const id of ids) await hold(id);
    expect(await queue.lease(project, anna)).toEqual([]);
    await other.query('UPDATE queue_entry SET needed = 0, leased = wanted - taken WHERE project_id = $1', [
      project.id,
    ]);
    const leasing = queue.lease(project, ben);
    await other.query('COMMIT');
    expect(await leasing).toEqual([]);
  });

  it('is not missed in the returned tier either', async () => {
    const held = await queue.lease(project, ben, 2);
    for (const assignment of held) await queue.skip(project, ben, assignment);
    await other.query('BEGIN');
    await hold(ids[0]);
    expect(comparisonsOf(await queue.lease(project, anna))).toEqual([ids[1]]);
    await other.query('ROLLBACK');
    expect(comparisonsOf(await queue.lease(project, anna, 2))).toEqual([ids[1], ids[0]]);
  });
});

describe('the cursor', () => {
  it('leaves what the annotator met behind, given back or not', async () => {
    const held = await queue.lease(project, anna, 3);
    for (const assignment of held) await queue.skip(project, anna, assignment);
    expect(comparisonsOf(await queue.lease(project, anna))).toEqual([ids[3]]);
    const positions = await returnedPositions(ids);
    expect(positions).toHaveLength(3);
    expect(await cursorsOf(anna)).toEqual({ returned: positions[2], imported: '4' });
    expect(comparisonsOf(await queue.lease(project, ben, 4))).toEqual(ids);
  });

  it('stops before what is only held, between two that were met', async () => {
    const [, ofBen] = await queue.lease(project, ben, 2);
    await other.query('BEGIN');
    await hold(ids[1]);
    const [first, third] = await queue.lease(project, anna, 2);
    await other.query('ROLLBACK');
    await queue.skip(project, anna, first!);
    await queue.skip(project, ben, ofBen!);
    await queue.skip(project, anna, third!);

    await other.query('BEGIN');
    await hold(ids[1]);
    expect(comparisonsOf(await queue.lease(project, anna, 4))).toEqual([ids[3]]);
    await other.query('ROLLBACK');
    expect(comparisonsOf(await queue.lease(project, anna, 4))).toEqual([ids[3], ids[1]]);
  });
});

describe('a queue that has run dry for somebody who is being handed its last comparison', () => {
  it('does not lock up with somebody who gives the same comparison back', async () => {
    const [ofBen] = await queue.lease(project, ben);
    await queue.expire(project, (await queue.lease(project, randomUUID(), 3)).slice(1));

    // What lease_new does, with the other's request in between: lease, find nothing more, look for overdue leases.
    await other.query('BEGIN');
    const carla = randomUUID();
    await other.query(`SELECT walk_tier($1, $2, $3, 1::smallint, 4, interval '1 minute', 0)`, [
      project.id,
      project.queueId,
      carla,
    ]);
    const skipping = queue.skip(project, ben, ofBen!);
    await untilWaiting(queue.pool);
    const { rows } = await other.query('SELECT expire_assignments($1) AS expired', [project.id]);
    await other.query('COMMIT');
    await skipping;
    expect(rows).toEqual([{ expired: 2 }]);
  });
});
