import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertComparisons } from '../../../test/support/comparisons.ts';
import { explain, type ExplainedStatement } from '../../../test/support/explained-statements.ts';
import { createPerson } from '../../../test/support/people.ts';
import { addMember, type TestProject } from '../../../test/support/projects.ts';
import { openQueueUnderTest, type QueueUnderTest } from '../../../test/support/queue-under-test.ts';
import { mayWorkStatement } from '../../training/sql/may-work.ts';
import { projectsWithExpiredLeasesStatement } from './expire-assignments.ts';

const comparisons = 20_000;
let queue: QueueUnderTest;
let fresh: TestProject;
let nearlyDone: TestProject;

beforeAll(async () => {
  queue = await openQueueUnderTest();
  fresh = await queue.project({ judgementsPerComparison: 3 });
  await insertComparisons(queue.pool, fresh, comparisons);
  nearlyDone = await queue.project({ judgementsPerComparison: 1 });
  await insertComparisons(queue.pool, nearlyDone, comparisons);
  await queue.pool.query(
    `UPDATE queue_entry SET needed = 0, taken = 1 WHERE project_id = $1 AND position < $2`,
    [nearlyDone.id, comparisons - 5],
  );
  await queue.pool.query('ANALYZE');
}, 60_000);

afterAll(async () => {
  await queue.close();
});

/** Tables, as opposed to functions and CTEs, are reached by an index, and few of their rows are looked at. */
function expectIndicesOnly(statements: ExplainedStatement[], mostRows = 10): void {
  const scansOfTables = statements.flatMap(({ scans }) => scans).filter((scan) => scan.includes(' on '));
  expect(scansOfTables.filter((scan) => !/^Index (Only )?Scan using /.test(scan))).toEqual([]);
  expect(Math.max(...statements.map(({ rows }) => rows))).toBeLessThanOrEqual(mostRows);
}

const scansOf = (statements: ExplainedStatement[], words: string): string[] => [
  ...new Set(statements.filter(({ text }) => text.includes(words)).flatMap(({ scans }) => scans)),
];
/** From p_strength to p_guidelines_version. */
const nothingElseSaid = `NULL, NULL, NULL, '{}', '[]', false, '{}', NULL, NULL, 900, 1`;
const leastSaid = {
  p_ranking: [],
  p_flags: [],
  p_flagged: [],
  p_all_bad: false,
  p_reasons: [],
  p_duration_ms: 900,
  p_guidelines_version: 1,
};
const walk = 'SELECT e.comparison_id, e.position';
const walkedBy = [
  'Index Scan using queue_entry_open on queue_entry',
  'Index Scan using assignment_pkey on assignment',
];
const lease = (project: TestProject, annotator: string) =>
  explain(queue.pool, `SELECT lease_comparisons($1, NULL, $2, 3, interval '10 minutes')`, [
    project.id,
    annotator,
  ]);

describe('in a queue of twenty thousand comparisons', () => {
  it('leasing walks queue_entry_open, whether the queue is fresh or nearly done', async () => {
    for (const project of [fresh, nearlyDone]) {
      const statements = await lease(project, randomUUID());
      expect(scansOf(statements, walk)).toEqual(walkedBy);
      expectIndicesOnly(statements);
    }
  });

  it('leasing with a budget, a quota and people named looks at keys and at few rows of the budget', async () => {
    const { id: anna } = await createPerson(queue.pool);
    await addMember(queue.pool, nearlyDone.id, anna, 'ANNOTATOR');
    await queue.policies.set(nearlyDone.id, nearlyDone.queueId, { budgetJudgements: 50_000 });
    await queue.staffing.setWork(nearlyDone.id, anna, { dailyQuota: 100 });
    await queue.staffing.setQueueStaffing(nearlyDone.id, nearlyDone.queueId, { assignedTo: [anna] });
    const statements = await lease(nearlyDone, anna);
    expect(scansOf(statements, 'b.remaining > 0 ORDER BY b.id')).toEqual([
      'Index Scan using queue_budget_pkey on queue_budget',
    ]);
    expect(scansOf(statements, 'FROM queue_person')).toEqual([
      'Index Scan using queue_person_pkey on queue_person',
    ]);
    expect(scansOf(statements, 'SELECT count(*)')).toEqual([
      'Index Only Scan using assignment_leased on assignment',
    ]);
    expectIndicesOnly(statements, 32);
    await queue.staffing.setQueueStaffing(nearlyDone.id, nearlyDone.queueId, { assignedTo: [] });
  });

  it('own leases are found by assignment_leased', async () => {
    const anna = randomUUID();
    await queue.lease(fresh, anna, 3);
    const statements = await lease(fresh, anna);
    expect(
      scansOf(statements, 'FROM assignment\n      WHERE project_id = p_project AND annotator_id'),
    ).toContain('Index Scan using assignment_leased on assignment');
    expectIndicesOnly(statements);
  });

  it('what an annotator skipped is not walked over again', async () => {
    const anna = randomUUID();
    for (const assignment of await queue.lease(fresh, anna, 50)) await queue.skip(fresh, anna, assignment);
    await queue.lease(fresh, anna);
    expectIndicesOnly(await lease(fresh, anna));
  });

  it('submitting goes by primary keys, and leases the next as leasing does', async () => {
    const anna = randomUUID();
    const [assignment] = await queue.lease(fresh, anna);
    const ranked = assignment!.comparison.responses.map(({ id }) => id);
    const statements = await explain(
      queue.pool,
      `SELECT * FROM submit_judgement($1, $2, $3, $4, 'key', $5, '[]', $6, ${nothingElseSaid}, 1, interval '1 hour')`,
      [fresh.id, anna, assignment!.id, assignment!.fence, randomUUID(), ranked],
    );
    expect(scansOf(statements, 'AND a.annotator_id = p_annotator')).toEqual([
      'Index Scan using assignment_pkey on assignment',
    ]);
    expect(scansOf(statements, 'UPDATE queue_entry')).toEqual([
      'Index Scan using queue_entry_pkey on queue_entry',
    ]);
    expect(scansOf(statements, walk)).toEqual(walkedBy);
    expectIndicesOnly(statements);
  });

  it('submitting together goes by primary keys too', async () => {
    const annotators = [randomUUID(), randomUUID(), randomUUID()];
    const items: Record<string, unknown>[] = [];
    for (const annotator of annotators) {
      const [assignment] = await queue.lease(fresh, annotator);
      const { id, fence, comparison } = assignment!;
      items.push({
        p_annotator: annotator,
        p_assignment: id,
        p_fence: fence,
        p_key: 'key',
        ...leastSaid,
        p_judgement: randomUUID(),
        p_ranked: comparison.responses.map((response) => response.id),
        p_next: 1,
        p_lease_seconds: 3600,
      });
    }
    const statements = await explain(queue.pool, 'SELECT * FROM submit_judgements($1, $2, $3, $4)', [
      fresh.id,
      annotators,
      items.map((item) => item['p_assignment']),
      JSON.stringify(items),
    ]);
    expect(scansOf(statements, 'AS held')).toContain('Index Scan using assignment_pkey on assignment');
    expect(scansOf(statements, 'ORDER BY e.comparison_id FOR UPDATE')).toEqual([
      'Index Scan using queue_entry_pkey on queue_entry',
    ]);
    expect(scansOf(statements, walk)).toEqual(walkedBy);
    expectIndicesOnly(statements);
  });

  it('amending goes by primary keys and the judgements of the one comparison', async () => {
    const anna = randomUUID();
    const [assignment] = await queue.lease(fresh, anna);
    const ranked = assignment!.comparison.responses.map(({ id }) => id);
    await queue.submit(fresh, anna, assignment!);
    const statements = await explain(
      queue.pool,
      `SELECT * FROM amend_judgement($1, $2, $3, $4, 'key', $5, '[]', $6, ${nothingElseSaid}, interval '1 hour')`,
      [fresh.id, anna, assignment!.id, assignment!.fence, randomUUID(), ranked],
    );
    for (const words of ['j.amendment_key = p_key', 'j.supersedes IS NULL'])
      expect(scansOf(statements, words)).toEqual(['Index Scan using judgement_comparison on judgement']);
    expectIndicesOnly(statements);
  });

  it('skipping goes by primary keys', async () => {
    const anna = randomUUID();
    const [assignment] = await queue.lease(fresh, anna);
    expectIndicesOnly(
      await explain(queue.pool, `SELECT skip_assignment($1, $2, $3, $4, 'because')`, [
        fresh.id,
        anna,
        assignment!.id,
        assignment!.fence,
      ]),
    );
  });

  it('giving back goes by primary keys', async () => {
    const anna = randomUUID();
    const ids = (await queue.lease(fresh, anna, 3)).map(({ id }) => id);
    expectIndicesOnly(
      await explain(queue.pool, 'SELECT release_assignments($1, $2, $3)', [fresh.id, anna, ids]),
    );
  });

  it('the gate of a training looks at one key, and at practice where nothing is answered', async () => {
    const [gate] = await explain(queue.pool, mayWorkStatement, [fresh.id, randomUUID()]);
    expect(gate?.scans).toEqual([
      'Index Scan using training_attempt_pkey on training_attempt',
      'Index Only Scan using comparison_practice on comparison',
    ]);
    expect(gate?.rows).toBe(0);
  });

  it('overdue leases are found by assignment_leased', async () => {
    await queue.expire(fresh, await queue.lease(fresh, randomUUID(), 2));
    const statements = await explain(queue.pool, 'SELECT expire_assignments($1)', [fresh.id]);
    expect(scansOf(statements, 'ORDER BY annotator_id, expires_at')).toContain(
      'Index Scan using assignment_leased on assignment',
    );
    expect(scansOf(statements, 'FROM queue_entry')).toEqual([
      'Index Scan using queue_entry_pkey on queue_entry',
    ]);
    expectIndicesOnly(statements);
    const [projects] = await explain(queue.pool, projectsWithExpiredLeasesStatement, []);
    expect(projects?.scans).toContain('Index Only Scan using assignment_leased on assignment');
  });
});
