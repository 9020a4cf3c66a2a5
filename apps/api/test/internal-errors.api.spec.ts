import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { askGraphql, send } from './support/requests.ts';
import { subscribeOnce } from './support/subscriptions.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let lead: Person;
let project: TestProject;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

// New ones each time: what was asked a moment ago may be known without the database.
beforeEach(async () => {
  lead = await createPerson(server.pool);
  project = await createProject(server.pool, lead.id);
  await addMember(server.pool, project.id, lead.id, 'LEAD');
});

afterAll(async () => {
  await server.close();
}, 60_000);

/** Takes a table away for as long as the work takes: everything that asks for it fails in the database. */
async function without<T>(table: string, work: () => Promise<T>): Promise<T> {
  await server.pool.query(`ALTER TABLE ${table} RENAME TO gone`);
  try {
    return await work();
  } finally {
    await server.pool.query(`ALTER TABLE gone RENAME TO ${table}`);
  }
}

const words = /select|relation|project_member|app_user|node_modules|\.ts|\.js|postgres|\bat \w+ \(|ECONN/i;
const reference = /^Something went wrong on our side. Reference: [0-9a-f-]{36}$/;

describe('an error of ours', () => {
  it('is told over GraphQL without a word of SQL, a stack or a path', async () => {
    const query = 'query($id: ID!) { project(id: $id) { id } }';
    const { status, errors, text } = await without('project_member', () =>
      askGraphql(server.origin, query, { id: project.id }, { cookie: lead.cookie }),
    );
    expect(status).toBe(200);
    expect(errors).toEqual([
      {
        message: expect.stringMatching(reference),
        locations: expect.anything(),
        path: ['project'],
        extensions: { code: 'INTERNAL', reference: expect.any(String) },
      },
    ]);
    expect(text).not.toMatch(words);
  });

  it('is told just so when it comes before any resolver', async () => {
    const { status, errors, text } = await without('session', () =>
      askGraphql(server.origin, '{ me { id } }', {}, { cookie: lead.cookie }),
    );
    expect(status).toBe(500);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    expect(text).not.toMatch(words);
  });

  it('is told just so by a route, as a problem', async () => {
    const { status, headers, text } = await without('project_member', () =>
      send(server.origin, {
        method: 'PUT',
        path: `/api/v1/projects/${project.id}/imports/key`,
        headers: { cookie: lead.cookie },
        body: '{}',
      }),
    );
    expect([status, headers['content-type']]).toEqual([500, 'application/problem+json; charset=utf-8']);
    expect(JSON.parse(text)).toMatchObject({ code: 'INTERNAL', detail: expect.stringMatching(reference) });
    expect(text).not.toMatch(words);
  });

  it('is told just so over a WebSocket', async () => {
    const query = `subscription { projectChanged(projectId: "${project.id}") { at } }`;
    const told = await without('project_member', () =>
      subscribeOnce(server.origin, { cookie: lead.cookie }, { query }),
    );
    expect(told.payload).toMatchObject({
      errors: [{ message: expect.stringMatching(reference), extensions: { code: 'INTERNAL' } }],
    });
    expect(JSON.stringify(told)).not.toMatch(words);
  });

  it('closes a WebSocket without its words when nobody can say who asks', async () => {
    const query = `subscription { projectChanged(projectId: "${project.id}") { at } }`;
    const told = await without('session', () =>
      subscribeOnce(server.origin, { cookie: lead.cookie }, { query }),
    );
    expect(told).toEqual({ type: 'close 4500', payload: expect.stringMatching(reference) });
  });

  it('leaves the server as it was', async () => {
    const { data } = await askGraphql(server.origin, '{ me { id } }', {}, { cookie: lead.cookie });
    expect(data).toEqual({ me: { id: lead.id } });
    expect((await send(server.origin, { path: '/readyz' })).status).toBe(200);
  });
});

describe('readiness', () => {
  it('is denied while the database is at another version', async () => {
    await server.pool.query(`UPDATE instance_setting SET value = 'other' || value WHERE key = 'functions'`);
    const { status, text } = await send(server.origin, { path: '/readyz' });
    await server.pool.query(`UPDATE instance_setting SET value = substr(value, 6) WHERE key = 'functions'`);
    expect([status, (JSON.parse(text) as { code: string }).code]).toEqual([503, 'MIGRATIONS_PENDING']);
    expect((await send(server.origin, { path: '/readyz' })).status).toBe(200);
  });

  it('is denied while the database does not answer, and the process lives', async () => {
    await without('instance_setting', async () => {
      const { status, text } = await send(server.origin, { path: '/readyz' });
      expect([status, (JSON.parse(text) as { code: string }).code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
      expect((await send(server.origin, { path: '/healthz' })).text).toBe('ok\n');
    });
  });
});
