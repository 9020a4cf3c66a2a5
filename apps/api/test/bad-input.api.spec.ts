import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { badOperations, badRequests, submission, submitWith } from './bad-input-table.ts';
import { createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { askGraphql, send } from './support/requests.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let ada: Person;
let project: TestProject;

beforeAll(async () => {
  server = await startTestServer();
  ada = await createPerson(server.pool, { isAdministrator: true });
  project = await createProject(server.pool, ada.id);
  await addMember(server.pool, project.id, ada.id, 'LEAD');
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

describe('a GraphQL request', () => {
  it.each(badOperations)('%s', async (_what, query, variables, code, message) => {
    const { errors } = await askGraphql(
      server.origin,
      query,
      variables({ projectId: project.id, email: ada.email }),
      { cookie: ada.cookie },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors[0]?.message).toContain(message);
  });

  it('with aspects nested a hundred thousand deep', async () => {
    const aspects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const body = JSON.stringify({
      query: submitWith,
      variables: { input: submission(project.id, { aspects: 'HERE' }) },
    });
    const { status, text } = await send(server.origin, {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', cookie: ada.cookie },
      body: body.replace('"HERE"', aspects),
    });
    expect(status).toBe(200);
    expect(text).toContain('aspects: is nested more than 32 levels deep.');
  });
});

describe('an HTTP request', () => {
  it.each(badRequests)('%s', async (_what, asked, status, code, detail) => {
    const answer = await send(server.origin, { ...asked, headers: { cookie: ada.cookie, ...asked.headers } });
    expect([answer.status, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = JSON.parse(answer.text) as Record<string, unknown>;
    expect(problem).toMatchObject({ type: 'about:blank', title: expect.any(String), status, code });
    expect(problem['detail']).toContain(detail);
  });
});
