import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType } from 'graphql';
import { type TokenScope, tokenScopes } from '../src/identity/principal.ts';
import { ProjectEvents } from '../src/platform/events/project-events.ts';
import { type Caller, callers, type Fixture, operations, routes, type Rule } from './access-table.ts';
import { listRoutes } from './support/list-routes.ts';
import { clientOf, createPerson, createSession, createToken, type Person } from './support/people.ts';
import { addMember, createProject } from './support/projects.ts';
import { askGraphql, type GraphqlAnswer, send } from './support/requests.ts';
import { subscribeOnce } from './support/subscriptions.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

/** What Nest calls the resolver of a field that only reads its parent's property. */
const nestsOwnResolver = 'rootFieldResolver';
const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));
const badRow = '{"id": "a", "prompt": "?", "responses": []}\n';
const goodRow =
  '{"id": "b", "prompt": "?", "responses": [{"id": "x", "content": "1"}, {"id": "y", "content": "2"}]}\n';
let server: TestServer;
let fixture: Fixture;
let people: Record<Exclude<Caller, 'signed out'>, Person>;

beforeAll(async () => {
  server = await startTestServer();
  const { pool } = server;
  people = {
    'non-member': await createPerson(pool),
    ANNOTATOR: await createPerson(pool),
    REVIEWER: await createPerson(pool),
    ENGINEER: await createPerson(pool),
    LEAD: await createPerson(pool),
    administrator: await createPerson(pool, { isAdministrator: true }),
  };
  const project = await createProject(pool, people.LEAD.id);
  for (const role of ['ANNOTATOR', 'REVIEWER', 'ENGINEER', 'LEAD'] as const)
    await addMember(pool, project.id, people[role].id, role);
  const lead = clientOf(server.origin, people.LEAD);
  await lead.importFile(project.id, 'key', badRow + goodRow);
  let snapshot = await lead.createSnapshot(project.id);
  while (snapshot.state === 'PENDING') snapshot = (await lead.snapshot(snapshot.id)) ?? snapshot;
  lead.close();
  fixture = {
    projectId: project.id,
    queueId: project.queueId,
    annotatorId: people.ANNOTATOR.id,
    snapshotId: snapshot.id,
    importKey: 'key',
    newEmail: '',
  };
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

type Verdict = 'done' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';

/** What the contract says that this caller meets. */
function expectedOf(rule: Rule, caller: Caller): Verdict {
  if (rule === 'anybody') return 'done';
  if (caller === 'signed out') return 'UNAUTHENTICATED';
  if (rule === 'signed in' || caller === 'administrator') return 'done';
  if (rule === 'administrator') return 'FORBIDDEN';
  if (rule === 'lead of any project') return caller === 'LEAD' ? 'done' : 'FORBIDDEN';
  if (caller === 'non-member') return 'NOT_FOUND';
  return rule.includes(caller) ? 'done' : 'FORBIDDEN';
}

/** A session of the caller's own for each request: one of them signs out. */
async function headersOf(caller: Caller): Promise<Record<string, string>> {
  return caller === 'signed out' ? {} : { cookie: await createSession(server.pool, people[caller].id) };
}

interface Told {
  code: string;
  message: string;
}

async function askOperation(name: string, headers: Record<string, string>): Promise<Told | null> {
  const query = operations[name]!.query({ ...fixture, newEmail: `${randomUUID()}@example.org` });
  const errors = name.startsWith('Subscription.')
    ? await subscribe(query, headers)
    : (await askGraphql(server.origin, query, {}, headers)).errors;
  const [error] = errors;
  return error ? { code: error.extensions.code, message: error.message } : null;
}

/** Lets the project change until the subscriber hears of it, or of an error. */
async function subscribe(query: string, headers: Record<string, string>): Promise<GraphqlAnswer['errors']> {
  const events = server.app.get(ProjectEvents, { strict: false });
  const changing = setInterval(() => events.touch(fixture.projectId), 20);
  const { payload } = await subscribeOnce(server.origin, headers, { query });
  clearInterval(changing);
  const { data, errors = [] } = payload as Pick<GraphqlAnswer, 'data' | 'errors'>;
  if (data) expect(data).toEqual({ projectChanged: { projectId: fixture.projectId } });
  return errors;
}

async function askRoute(name: string, headers: Record<string, string>): Promise<Told | null> {
  const { path, body } = routes[name]!;
  const { status, text } = await send(server.origin, {
    method: name.split(' ', 1)[0]!,
    path: path(fixture),
    headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body } : {}),
  });
  if (status < 400) return null;
  const problem = JSON.parse(text) as { code?: string; detail?: string; errors?: { message: string }[] };
  return { code: problem.code ?? '', message: problem.detail ?? problem.errors?.[0]?.message ?? '' };
}

/** Whoever may is told what the table says that waits behind the guard; whoever may not, the code. */
function expectVerdict(verdict: Verdict, told: Told | null, reached: string | undefined): void {
  if (verdict !== 'done') expect(told?.code).toBe(verdict);
  else if (reached === undefined) expect(told).toBeNull();
  else expect(told?.message).toContain(reached);
}

const isWebFile = (route: string): boolean =>
  route.startsWith('GET /') &&
  !route.includes(':') &&
  !route.includes('*') &&
  existsSync(`${webFolder}${route.slice(4)}`);

const withToken = async (scopes: readonly TokenScope[]): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await createToken(server.pool, people.administrator.id, scopes)}`,
});

describe('the table', () => {
  it('has a row for every query, mutation and subscription, and every field with a resolver of its own', () => {
    const { schema } = server.app.get(GraphQLSchemaHost, { strict: false });
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const listed = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter(({ resolve }) => roots.includes(type) || resolve?.name !== nestsOwnResolver)
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(listed.toSorted()).toEqual(Object.keys(operations).toSorted());
  });

  it('has a row for every route but the files of the built front end', () => {
    const all = listRoutes(server.app.getHttpAdapter().getInstance());
    expect(all.filter((route) => !isWebFile(route)).toSorted()).toEqual(Object.keys(routes).toSorted());
  });
});

describe.each(callers)('%s', (caller) => {
  it.each(Object.keys(operations))('at %s', async (name) => {
    const { rule, reached } = operations[name]!;
    expectVerdict(expectedOf(rule, caller), await askOperation(name, await headersOf(caller)), reached);
  });

  it.each(Object.keys(routes))('at %s', async (name) => {
    const { rule, reached } = routes[name]!;
    expectVerdict(expectedOf(rule, caller), await askRoute(name, await headersOf(caller)), reached);
  });
});

describe('a token of an administrator', () => {
  const asked = [
    ...Object.entries(operations).map(([name, row]) => ({ name, row, ask: askOperation })),
    ...Object.entries(routes).map(([name, row]) => ({ name, row, ask: askRoute })),
  ];

  it.each(asked.map((entry) => [entry.name, entry] as const))(
    'at %s needs its scope, and no other',
    async (_name, { name, row, ask }) => {
      const { scope, reached } = row;
      expectVerdict('done', await ask(name, await withToken([scope ?? 'read'])), reached);
      if (scope === null) return;
      const others = tokenScopes.filter((other) => other !== scope);
      expect(await ask(name, await withToken(others))).toEqual({
        code: 'FORBIDDEN',
        message: `The token in use lacks the scope "${scope}".`,
      });
    },
  );
});
