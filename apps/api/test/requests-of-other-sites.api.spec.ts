import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { type Asked, send } from './support/requests.ts';
import { subscribeOnce } from './support/subscriptions.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const evil = 'https://evil.example';
const json = { 'content-type': 'application/json' };
const query = JSON.stringify({ query: '{ me { id } }' });
let server: TestServer;
let anna: Person;
let project: TestProject;

beforeAll(async () => {
  server = await startTestServer();
  anna = await createPerson(server.pool);
  project = await createProject(server.pool, anna.id);
  await addMember(server.pool, project.id, anna.id, 'LEAD');
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

/** As a signed-in browser sends it. */
const browse = (asked: Asked) =>
  send(server.origin, { ...asked, headers: { cookie: anna.cookie, ...asked.headers } });
/** Asks what is answered with an error, without an end to wait for. */
const subscribe = (headers: Record<string, string>) =>
  subscribeOnce(server.origin, { cookie: anna.cookie, ...headers }, { query: '{ me { id } }' });
const codeOf = ({ status, text }: { status: number; text: string }): string =>
  `${status} ${(JSON.parse(text) as { code: string }).code}`;

describe('a page of another site', () => {
  it.each([
    ['/graphql', 'POST'],
    ['/%67raphql', 'POST'],
    ['/graphql?x=1', 'POST'],
    ['/graphql', 'GET'],
    ['/api/v1/projects/p/imports/key', 'PUT'],
    ['/%61pi/v1/projects/p/imports/key', 'PUT'],
    ['/api/v1/snapshots/s/export', 'GET'],
  ])('is refused at %s by %s', async (path, method) => {
    for (const origin of [evil, 'null', 'http://127.0.0.1', 'nonsense', `${server.origin}.evil.example`])
      expect(
        codeOf(
          await browse({
            path,
            method,
            headers: { ...json, origin },
            ...(method === 'GET' ? {} : { body: query }),
          }),
        ),
      ).toBe('403 FORBIDDEN');
  });

  it('is told nothing by CORS, preflight or not', async () => {
    const preflight = await browse({
      method: 'OPTIONS',
      path: '/graphql',
      headers: { origin: evil, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(403);
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each([
    ['application/x-www-form-urlencoded', 'query={me{id}}'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['text/plain', query],
    ['text/plain; application/json', query],
    ['application/jsonp', query],
    ['', query],
  ])('cannot send a form of type "%s", whatever header says that it may', async (type, body) => {
    const answer = await browse({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': type, 'apollo-require-preflight': 'true' },
      body,
    });
    expect(codeOf(answer)).toBe('415 UNSUPPORTED_MEDIA_TYPE');
  });

  it('cannot ask by a link', async () => {
    const answer = await browse({ path: '/graphql?query={me{id}}' });
    expect(codeOf(answer)).toBe('405 METHOD_NOT_ALLOWED');
    expect(answer.headers['allow']).toBe('POST');
  });
});

describe('a page of ours, and a program', () => {
  it.each([
    ['our own Origin', () => ({ origin: server.origin })],
    ['none', () => ({})],
  ])('is answered with %s', async (_which, headers) => {
    const answer = await browse({
      method: 'POST',
      path: '/graphql',
      headers: { ...json, ...headers() },
      body: query,
    });
    expect(JSON.parse(answer.text)).toEqual({ data: { me: { id: anna.id } } });
  });

  it('may name the charset of its JSON', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    expect((await browse({ method: 'POST', path: '/graphql', headers, body: query })).status).toBe(200);
  });
});

describe('a WebSocket', () => {
  it('is served to a page of ours and to a program', async () => {
    for (const headers of [{ origin: server.origin }, {}])
      expect((await subscribe(headers)).type).toBe('error');
  });

  it.each([evil, 'null'])('is closed as forbidden to a page of %s', async (origin) => {
    expect(await subscribe({ origin })).toEqual({ type: 'close 4403', payload: 'Forbidden' });
  });
});

describe('an upgrade', () => {
  it.each(['/', '/healthz', '/api/socket'])(
    'at %s is ended: there is nothing to upgrade to',
    async (path) => {
      const headers = { connection: 'upgrade', upgrade: 'websocket' };
      expect((await browse({ path, headers })).status).toBe(404);
    },
  );
});

describe('every answer', () => {
  it.each(['/', '/graphql', '/api/nothing', '/healthz', '/assets/none.js'])(
    'of %s carries the policy that holds hostile text down',
    async (path) => {
      const { headers } = await browse({ path });
      expect(headers['content-security-policy']).toContain(`default-src 'none'; script-src 'self'`);
      expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['server']).toBeUndefined();
    },
  );

  it('asks for TLS ever after where it came by TLS', async () => {
    expect((await browse({ path: '/healthz' })).headers['strict-transport-security']).toBeUndefined();
    const behindTls = await browse({ path: '/healthz', headers: { 'x-forwarded-proto': 'https' } });
    expect(behindTls.headers['strict-transport-security']).toBe('max-age=31536000');
  });
});
