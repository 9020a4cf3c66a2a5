import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { askGraphql, send } from './support/requests.ts';
import { subscribeOnce } from './support/subscriptions.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

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

const ask = (query: string) => askGraphql(server.origin, query, {}, { cookie: anna.cookie });
const subscribe = (query: string) => subscribeOnce(server.origin, { cookie: anna.cookie }, { query });
const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const signIns = (count: number): string =>
  `mutation { ${repeat(count, (n) => `a${n}: signIn(email: "x@example.org", password: "${n}") { id }`)} }`;

describe('a query that asks too much', () => {
  it.each([
    [
      'deep',
      `{ projects ${'{ ... on Project '.repeat(12)} { id } ${'}'.repeat(12)} }`,
      'Query depth limit of 12 exceeded, found 14.',
    ],
    ['wide', `{ projects { ${'name '.repeat(2000)} } }`, 'The query is longer than 2000 tokens.'],
    ['aliased', `{ ${repeat(16, (n) => `a${n}: me { id }`)} }`, 'Aliases limit of 15 exceeded, found 16.'],
    ['of guesses', signIns(100), 'Aliases limit of 15 exceeded, found 100.'],
    [
      'of fragments',
      `{ ${repeat(20, () => '...F')} } fragment F on Query { ${repeat(9, (n) => `a${n}: me { id }`)} }`,
      'Aliases limit',
    ],
    [
      'decorated',
      `{ me { ${repeat(21, () => 'id @include(if: true)')} } }`,
      'Directives limit of 20 exceeded, found 21.',
    ],
    [
      'expensive',
      `{ projects { imports(first: 10000) { errors { line } } } }`,
      'Query Cost limit of 20000 exceeded, found',
    ],
    [
      'endless',
      `{ me { ${'# comment\n'.repeat(10)} ${'name '.repeat(50_000)} } }`,
      'The query is longer than 2000 tokens.',
    ],
  ])('because it is %s is not run', async (_how, query, message) => {
    const { status, errors, data } = await ask(query);
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
    expect(errors[0]?.message).toContain(message);
    expect(data).toBeNull();
  });

  it('as a circle of fragments is refused', async () => {
    const { status, errors } = await ask(
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    );
    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => extensions.code)).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('counts no failed sign-in', async () => {
    await ask(signIns(100));
    const { rows } = await server.pool.query('SELECT count(*)::int AS failures FROM sign_in_failure');
    expect(rows).toEqual([{ failures: 0 }]);
  });

  it('in a batch is refused as a whole', async () => {
    const body = JSON.stringify([
      { query: '{ instance { version } }' },
      { query: '{ instance { version } }' },
    ]);
    const headers = { 'content-type': 'application/json' };
    const { status, text } = await send(server.origin, { method: 'POST', path: '/graphql', headers, body });
    expect(status).toBe(400);
    expect(text).toContain('Operation batching disabled.');
    expect(text).toContain('"BAD_USER_INPUT"');
  });
});

describe('a query that our own page needs', () => {
  it('is within the limits with everything of a project in it', async () => {
    const { errors, data } =
      await ask(`{ projects { id name kind guidelines guidelinesVersion allowTies strengthLabels rationale
      rankingMode aspects { name kind description labels isRequired } allowAllBad flags rationaleMinLength reasons
      idealAnswer undoSeconds isTaskFixed judgementsPerComparison leaseSeconds createdAt myRole myWork { judgements judgementsToday }
      queues { id name state progress { done total judgements } } progress { done total judgements }
      agreement { alpha percent items } leaderboard { model rank rating lower upper comparisons }
      members { user { id email name } role judgements judgementsLastHour skips medianDurationMs lastJudgedAt }
      imports(first: 20) { id importKey state createdBy { name } errors { line field code message } warnings { line } }
      snapshots { id version state rows sha256 splits createdBy { name } } activity(hours: 48) { startsAt judgements } } }`);
    expect(errors).toEqual([]);
    expect(data?.['projects']).toHaveLength(1);
  });

  it('may introspect the schema', async () => {
    const { errors, data } =
      await ask(`{ __schema { queryType { name } types { kind name fields { name args { name type { ...T } }
      type { ...T } } } } } fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`);
    expect(errors).toEqual([]);
    expect(data?.['__schema']).toMatchObject({ queryType: { name: 'Query' } });
  });
});

describe('over a WebSocket', () => {
  const subscription = 'subscription S($id: ID!) { projectChanged(projectId: $id) { projectId } }';

  it.each([
    [
      'a query',
      '{ me { id } }',
      'BAD_USER_INPUT',
      'Over a WebSocket only subscriptions are served; send queries and mutations by POST.',
    ],
    [
      'a mutation',
      signIns(2),
      'BAD_USER_INPUT',
      'Over a WebSocket only subscriptions are served; send queries and mutations by POST.',
    ],
    [
      'what cannot be parsed',
      'subscription {',
      'GRAPHQL_PARSE_FAILED',
      'Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'what does not exist',
      'subscription { everything }',
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "everything" on type "Subscription".',
    ],
    [
      'a missing variable',
      subscription,
      'BAD_USER_INPUT',
      'Variable "$id" of required type "ID!" was not provided.',
    ],
    [
      'too many aliases',
      `subscription { projectChanged(projectId: "x") { ${repeat(16, (n) => `a${n}: at`)} } }`,
      'QUERY_TOO_COMPLEX',
      'Aliases limit of 15 exceeded, found 16.',
    ],
    [
      'too long a text',
      `subscription { projectChanged(projectId: "x") { ${'at '.repeat(2000)} } }`,
      'QUERY_TOO_COMPLEX',
      'The query is longer than 2000 tokens.',
    ],
  ])('%s is refused with its code', async (_what, query, code, message) => {
    const { payload } = await subscribe(query);
    // Before it runs as an "error" message, in running as the result of a "next".
    const errors = Array.isArray(payload) ? payload : (payload as { errors: unknown }).errors;
    expect(errors).toEqual([expect.objectContaining({ message, extensions: { code } })]);
  });

  it('somebody without rights meets the same words as over HTTP', async () => {
    const stranger = await createPerson(server.pool);
    const asked = { query: subscription, variables: { id: project.id } };
    const answers = await Promise.all(
      [{ cookie: stranger.cookie }, {}, { authorization: 'Bearer pw_nonsense' }].map((headers) =>
        subscribeOnce(server.origin, headers as Record<string, string>, asked),
      ),
    );
    expect(answers.map(({ payload }) => JSON.stringify(payload))).toEqual([
      expect.stringContaining('"message":"There is no such project."'),
      expect.stringContaining('"code":"UNAUTHENTICATED"'),
      expect.stringContaining('"code":"UNAUTHENTICATED"'),
    ]);
    expect(JSON.stringify(answers[0]?.payload)).toContain('"code":"NOT_FOUND"');
  });

  it('a subscription by POST is told to come here', async () => {
    const { status, errors } = await ask(
      `subscription { projectChanged(projectId: "${project.id}") { at } }`,
    );
    expect([status, errors]).toEqual([
      400,
      [
        {
          message: 'Subscriptions are served on this path over a WebSocket (graphql-ws).',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    ]);
  });

  it('a socket that sends more than any page would is ended', async () => {
    const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const ended = once(socket, 'close');
    socket.on('error', () => undefined);
    socket.send(`{"type":"connection_init","payload":"${'x'.repeat(2_000_000)}"}`);
    const [code] = await ended;
    expect(code).toBe(1006);
  });
});
