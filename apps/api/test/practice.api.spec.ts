import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { response, row } from './bad-imports-table.ts';
import { clientOf, createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let lead: Person;

beforeAll(async () => {
  server = await startTestServer();
  lead = await createPerson(server.pool);
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

const gold = { ranking: [['a'], ['b'], ['c']], explanation: 'a is right' };
const three = { responses: [response('a'), response('b'), response('c')] };

async function projectWith(...rows: string[]): Promise<TestProject> {
  const project = await createProject(server.pool, lead.id);
  await addMember(server.pool, project.id, lead.id, 'LEAD');
  const address = `${server.origin}/api/v1/projects/${project.id}/imports/${randomUUID()}`;
  const headers = { cookie: lead.cookie };
  const answer = await fetch(address, { method: 'PUT', headers, body: rows.join('\n') });
  expect(answer.status).toBe(200);
  return project;
}

describe('a row with gold and the tag "training"', () => {
  it('is kept as practice, a comparison for each pair, with the answer about that pair', async () => {
    const project = await projectWith(row({ id: 'p', tags: ['training'], gold, ...three }), row());
    const { rows } = await server.pool.query<{ row_id: string; gold: unknown }>(
      `SELECT row_id, attributes -> 'gold' AS gold FROM comparison WHERE project_id = $1 AND is_practice ORDER BY ordinal`,
      [project.id],
    );
    expect(rows).toEqual([
      { row_id: 'p:a:b', gold: { ...gold, ranking: [['a'], ['b']] } },
      { row_id: 'p:a:c', gold: { ...gold, ranking: [['a'], ['c']] } },
      { row_id: 'p:b:c', gold: { ...gold, ranking: [['b'], ['c']] } },
    ]);
  });

  it('is in no queue and in no snapshot', async () => {
    const practice = row({ tags: ['training'], gold, ...three });
    const test = row({ id: 'test', gold: { ranking: [['a'], ['b']] } });
    const project = await projectWith(practice, test);
    const { rows } = await server.pool.query<{ total: number; entries: number }>(
      `SELECT q.total::int AS total, (SELECT count(*)::int FROM queue_entry e WHERE e.project_id = q.project_id) AS entries
       FROM queue q WHERE q.project_id = $1`,
      [project.id],
    );
    expect(rows).toEqual([{ total: 1, entries: 1 }]);
    const client = clientOf(server.origin, lead);
    let snapshot = await client.createSnapshot(project.id);
    while (snapshot.state === 'PENDING') snapshot = (await client.snapshot(snapshot.id)) ?? snapshot;
    client.close();
    expect([snapshot.state, snapshot.rows]).toEqual(['READY', 1]);
  });
});
