import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { row } from './bad-imports-table.ts';
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

async function projectOfLead(): Promise<TestProject> {
  const project = await createProject(server.pool, lead.id);
  await addMember(server.pool, project.id, lead.id, 'LEAD');
  return project;
}

async function bring(project: TestProject, body: string | Uint8Array<ArrayBuffer>): Promise<unknown> {
  const address = `${server.origin}/api/v1/projects/${project.id}/imports/${randomUUID()}`;
  const answer = await fetch(address, { method: 'PUT', headers: { cookie: lead.cookie }, body });
  return answer.json();
}

async function makeSnapshot(project: TestProject): Promise<string> {
  const client = clientOf(server.origin, lead);
  let snapshot = await client.createSnapshot(project.id);
  while (snapshot.state === 'PENDING') snapshot = (await client.snapshot(snapshot.id)) ?? snapshot;
  client.close();
  return snapshot.id;
}

function exportParquet(snapshotId: string, headers: Record<string, string> = {}): Promise<Response> {
  const address = `${server.origin}/api/v1/snapshots/${snapshotId}/export?format=native&type=parquet`;
  return fetch(address, { headers: { cookie: lead.cookie, 'accept-encoding': 'identity', ...headers } });
}

describe('a CSV file', () => {
  it('is imported, and tells the lines of its broken rows', async () => {
    const body = 'prompt,model,output\n"Two\nlines?",m1,yes\nlost\n"Two\nlines?",m2,no\n';
    expect(await bring(await projectOfLead(), body)).toMatchObject({
      format: 'model-outputs',
      rows: 3,
      accepted: 2,
      rejected: 1,
      comparisons: 1,
      errors: [{ line: 4, field: null, code: 'WRONG_CELL_COUNT' }],
    });
  });
});

describe('a Parquet export', () => {
  it('is served with its hash and in part, and can be imported again', async () => {
    const project = await projectOfLead();
    await bring(project, [row(), row(), row()].join('\n'));
    const snapshotId = await makeSnapshot(project);
    const answer = await exportParquet(snapshotId);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="tests-v1-native.parquet"');
    const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
    expect(answer.headers.get('etag')).toBe(etag);

    const part = await exportParquet(snapshotId, { range: 'bytes=-4' });
    expect([part.status, await part.text()]).toEqual([206, 'PAR1']);
    expect((await exportParquet(snapshotId, { 'if-none-match': etag })).status).toBe(304);

    expect(await bring(await projectOfLead(), bytes)).toMatchObject({
      format: 'native',
      rows: 3,
      accepted: 3,
      comparisons: 3,
      errors: [],
    });
  });
});
