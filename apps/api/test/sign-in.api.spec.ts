import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PairwrightClient } from '@pairwright/client';
import { PeopleService } from '../src/identity/people.service.ts';
import { createPerson } from './support/people.ts';
import { askGraphql, type GraphqlAnswer } from './support/requests.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const token = 'the-set-up-token';
const ada = { email: 'ada@example.org', name: 'Ada', password: 'correct horse' };
const fields = '{ id email name isAdministrator }';
const setUp = `mutation($token: String!, $email: String!, $name: String!, $password: String!) {
  setUp(token: $token, email: $email, name: $name, password: $password) ${fields} }`;
const signIn = `mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) ${fields} }`;
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await server.app.get(PeopleService, { strict: false }).openSetUp(token);
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

const ask = (query: string, variables: Record<string, unknown>, headers?: Record<string, string>) =>
  askGraphql(server.origin, query, variables, headers);
const guess = () => ask(signIn, { email: 'guessed@example.org', password: 'a wrong guess' });
const cookieOf = ({ headers }: GraphqlAnswer): string => headers['set-cookie']?.[0] ?? '';
const codesOf = ({ errors }: GraphqlAnswer): string[] => errors.map(({ extensions }) => extensions.code);
const needsSetUp = async () => (await ask('{ instance { needsSetUp } }', {})).data?.['instance'];

// One after the other: an installation is set up once.
describe('a new installation', () => {
  it('tells everybody that it wants to be set up', async () => {
    expect(await needsSetUp()).toEqual({ needsSetUp: true });
  });

  it('takes no other token, and no account that is not one', async () => {
    expect(codesOf(await ask(setUp, { ...ada, token: 'another-token' }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await ask(setUp, { ...ada, token, password: 'short' }))).toEqual(['BAD_USER_INPUT']);
    expect(await needsSetUp()).toEqual({ needsSetUp: true });
  });

  it('is set up by whoever has the token, who is signed in at once', async () => {
    const answer = await ask(setUp, { ...ada, token });
    const user = { id: expect.any(String), email: ada.email, name: ada.name, isAdministrator: true };
    expect(answer.data).toEqual({ setUp: user });
    const cookie = cookieOf(answer).split(';', 1)[0] ?? '';
    expect((await ask(`{ me ${fields} }`, {}, { cookie })).data).toEqual({ me: user });
    expect(await needsSetUp()).toEqual({ needsSetUp: false });
  });

  it('is closed for ever after, also to the same token', async () => {
    const again = await ask(setUp, { ...ada, email: 'eve@example.org', token });
    expect(codesOf(again)).toEqual(['FORBIDDEN']);
    expect(cookieOf(again)).toBe('');
  });
});

describe('signing in', () => {
  it('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await ask(signIn, ada);
    expect(cookieOf(answer)).toMatch(
      /^pairwright_session=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.headers['set-cookie']).toHaveLength(1);
  });

  it('sets a Secure one behind TLS', async () => {
    expect(cookieOf(await ask(signIn, ada, { 'x-forwarded-proto': 'https' }))).toMatch(/; Secure;/);
  });

  it('keeps only a hash of what the cookie holds', async () => {
    const secret = /=([\w-]+);/.exec(cookieOf(await ask(signIn, ada)))?.[1] ?? '';
    const { rows } = await server.pool.query<{ hash: string }>(
      `SELECT encode(secret_hash, 'escape') AS hash FROM session`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ hash }) => hash)).not.toContain(secret);
  });

  it('answers the same for an address that is not known and a password that is wrong', async () => {
    const wrong = await ask(signIn, { ...ada, password: 'wrong horse' });
    const unknown = await ask(signIn, { ...ada, email: 'nobody@example.org' });
    expect(wrong.text).toBe(unknown.text);
    expect(wrong.errors).toEqual([
      expect.objectContaining({
        message: 'The e-mail address or the password is wrong.',
        extensions: { code: 'UNAUTHENTICATED' },
      }),
    ]);
    expect([cookieOf(wrong), cookieOf(unknown)]).toEqual(['', '']);
  });

  it('is RATE_LIMITED after ten failures of an account, with the seconds to wait', async () => {
    for (let failure = 0; failure < 10; failure++)
      expect(codesOf(await guess())).toEqual(['UNAUTHENTICATED']);
    expect((await guess()).errors[0]?.extensions).toEqual({
      code: 'RATE_LIMITED',
      retryAfterSeconds: expect.any(Number),
    });
  }, 30_000);
});

describe('a session', () => {
  it('ends with signOut, on the server too', async () => {
    const cookie = cookieOf(await ask(signIn, ada)).split(';', 1)[0] ?? '';
    const signOut = await ask('mutation { signOut }', {}, { cookie });
    expect(cookieOf(signOut)).toBe('pairwright_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax');
    expect(codesOf(await ask('{ me { id } }', {}, { cookie }))).toEqual(['UNAUTHENTICATED']);
  });

  it('ends when its time is over', async () => {
    const { id, cookie } = await createPerson(server.pool);
    await server.pool.query(`UPDATE session SET expires_at = now() WHERE user_id = $1`, [id]);
    expect(codesOf(await ask('{ me { id } }', {}, { cookie }))).toEqual(['UNAUTHENTICATED']);
  });

  it.each([
    'pairwright_session=',
    `pairwright_session=${'x'.repeat(5000)}`,
    'pairwright_session=%00',
    ';;=;',
  ])('is not begun by the cookie "%.30s"', async (cookie) => {
    expect(codesOf(await ask('{ me { id } }', {}, { cookie }))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a token', () => {
  it('is no session, nor is a session a token, even a moment after the other was good', async () => {
    const { id, token, cookie } = await createPerson(server.pool);
    const asked: Record<string, string>[] = [{ cookie }, { authorization: `Bearer ${token}` }];
    for (const headers of asked)
      expect((await ask('{ me { id } }', {}, headers)).data).toEqual({ me: { id } });
    const swapped: Record<string, string>[] = [
      { authorization: `Bearer ${cookie.split('=')[1]}` },
      { cookie: `pairwright_session=${token}` },
    ];
    for (const headers of swapped)
      expect(codesOf(await ask('{ me { id } }', {}, headers))).toEqual(['UNAUTHENTICATED']);
  });

  it('is shown once, kept as a hash, listed without its secret, and works until it is revoked', async () => {
    const person = await createPerson(server.pool);
    const client = new PairwrightClient({ origin: server.origin, token: person.token });
    const made = await client.createToken('for the trainer', ['read', 'export']);
    expect(made.token).toMatch(/^pw_[\w-]{43}$/);

    const program = new PairwrightClient({ origin: server.origin, token: made.token });
    expect(await program.me()).toMatchObject({ id: person.id });
    const listed = await client.graphql<{ tokens: unknown[] }>('{ tokens { id name scopes lastUsedAt } }');
    expect(listed.tokens.at(-1)).toEqual({
      id: made.id,
      name: 'for the trainer',
      scopes: ['read', 'export'],
      lastUsedAt: expect.any(String),
    });
    expect(JSON.stringify(listed)).not.toContain(made.token.slice(3));
    const { rows } = await server.pool.query(`SELECT * FROM api_token WHERE id = $1`, [made.id]);
    expect(JSON.stringify(rows)).not.toContain(made.token.slice(3));

    await client.revokeToken(made.id);
    await expect(program.me()).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
    program.close();
    client.close();
  });

  it("of somebody else cannot be revoked, nor one that isn't there", async () => {
    const [anna, ben] = [await createPerson(server.pool), await createPerson(server.pool)];
    const { rows } = await server.pool.query<{ id: string }>('SELECT id FROM api_token WHERE user_id = $1', [
      anna.id,
    ]);
    for (const id of [rows[0]?.id, randomUUID(), 'nonsense'])
      expect(codesOf(await ask(`mutation { revokeToken(id: "${id}") }`, {}, { cookie: ben.cookie }))).toEqual(
        ['NOT_FOUND'],
      );
    expect((await ask('{ me { id } }', {}, { authorization: `Bearer ${anna.token}` })).data).toEqual({
      me: { id: anna.id },
    });
  });

  it('passes on no scope that it does not have', async () => {
    const person = await createPerson(server.pool);
    const client = new PairwrightClient({ origin: server.origin, token: person.token });
    const { token: reading } = await client.createToken('reads', ['read']);
    const program = new PairwrightClient({ origin: server.origin, token: reading });
    await expect(program.createToken('more', ['read', 'manage'])).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'The token in use has no scope "manage" to pass on.',
    });
    expect((await program.createToken('as much', ['read'])).token).toMatch(/^pw_/);
    program.close();
    client.close();
  });
});
