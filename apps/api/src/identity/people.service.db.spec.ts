import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { createDataSource } from '../database/data-source.ts';
import { PeopleService } from './people.service.ts';
import { SignInLimitService } from './sign-in-limit.service.ts';

const password = 'correct horse';
let database: TestDatabase;
let dataSource: DataSource;
let people: PeopleService;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(database.url).initialize();
  people = new PeopleService(dataSource, new SignInLimitService(dataSource));
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Somebody new, whom nobody has tried to be yet, at an address of their own. */
async function somebody(): Promise<{ email: string; address: string }> {
  const email = `${randomUUID()}@example.org`;
  await people.createUser({ email, name: 'Somebody', password });
  return { email, address: randomUUID() };
}

async function outcomeOf(email: string, given: string, address: string): Promise<string> {
  try {
    return (await people.checkPassword(email, given, address)).email;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

async function failTimes(count: number, email: string, address: string): Promise<void> {
  for (let attempt = 0; attempt < count; attempt++) await outcomeOf(email, 'a wrong password', address);
}

const administrator = () => ({ email: `${randomUUID()}@example.org`, name: 'Ada', password });

describe('signing in', () => {
  it('takes the address however it is typed', async () => {
    const { email, address } = await somebody();
    expect(await outcomeOf(`  ${email.toUpperCase()} `, password, address)).toBe(email);
  });

  it('is limited after ten failures of an account, wherever they came from, with the time to wait', async () => {
    const { email } = await somebody();
    await failTimes(9, email, randomUUID());
    expect(await outcomeOf(email, 'a wrong password', randomUUID())).toBe('UNAUTHENTICATED');
    await expect(people.checkPassword(email, password, randomUUID())).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      message: 'Too many failed sign-ins. Try again in 15 minutes.',
      details: { retryAfterSeconds: expect.any(Number) },
    });
  });

  it('is limited just so for an address that has no account', async () => {
    const email = `${randomUUID()}@example.org`;
    await failTimes(10, email, randomUUID());
    expect(await outcomeOf(email, password, randomUUID())).toBe('RATE_LIMITED');
  });

  it('lets through no more guesses when they are sent at once', async () => {
    const { email, address } = await somebody();
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, () => outcomeOf(email, 'a wrong password', address)),
    );
    expect(outcomes.filter((outcome) => outcome === 'UNAUTHENTICATED').length).toBeLessThanOrEqual(10);
    expect(outcomes.filter((outcome) => outcome === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(20);
  });

  it('is never limited by success: forty people, and one person twenty times, behind one address', async () => {
    const address = randomUUID();
    const everybody = await Promise.all(Array.from({ length: 40 }, somebody));
    const one = await somebody();
    const outcomes = await Promise.all([
      ...everybody.map(({ email }) => outcomeOf(email, password, address)),
      ...Array.from({ length: 20 }, () => outcomeOf(one.email, password, address)),
    ]);
    expect(outcomes.filter((outcome) => outcome.includes('@'))).toHaveLength(60);
  }, 30_000);

  it('is limited after a hundred failures of a network address, for that one only', async () => {
    const { email, address } = await somebody();
    const guess = () => outcomeOf(`${randomUUID()}@example.org`, 'a wrong password', address);
    await dataSource.query('DELETE FROM sign_in_failure');
    await guess();
    await guess();
    await dataSource.query('UPDATE sign_in_failure SET failures = 99 WHERE failures = 2');
    expect(await guess()).toBe('UNAUTHENTICATED');
    expect(await outcomeOf(email, password, address)).toBe('RATE_LIMITED');
    expect(await outcomeOf(email, password, randomUUID())).toBe(email);
  });

  it('works again when the time is over', async () => {
    const { email, address } = await somebody();
    await failTimes(10, email, address);
    await dataSource.query(`UPDATE sign_in_failure SET window_started_at = now() - interval '16 minutes'`);
    expect(await outcomeOf(email, password, address)).toBe(email);
  });
});

describe('set-up', () => {
  it('accepts the newest token once, and is closed for ever after', async () => {
    await people.openSetUp('first-token');
    expect(await people.openSetUp('second-token')).toBe('second-token');
    for (const wrong of ['first-token', '', 'second-token '])
      await expect(people.setUp(wrong, administrator())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await people.needsSetUp()).toBe(true);

    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () => people.setUp('second-token', administrator())),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await people.needsSetUp()).toBe(false);
    expect(await people.openSetUp('third-token')).toBeNull();
    for (const token of ['second-token', 'third-token'])
      await expect(people.setUp(token, administrator())).rejects.toMatchObject({
        code: 'FORBIDDEN',
        message: expect.stringContaining('set up already'),
      });
    expect(
      await dataSource.query('SELECT count(*)::int AS count FROM app_user WHERE is_administrator'),
    ).toEqual([{ count: 1 }]);
  });
});

describe('a new account', () => {
  it.each([
    ['nonsense', 'Ben', 'email: "nonsense" is not an e-mail address.'],
    ['a b@example.org', 'Ben', 'email: "a b@example.org" is not an e-mail address.'],
    [`${'x'.repeat(251)}@y.z`, 'Ben', `email: "${'x'.repeat(80)}" is not an e-mail address.`],
    ['ben@example.org', ' ', 'name: has 0 characters; allowed are 1 to 200.'],
    ['ben@example.org', 'x'.repeat(201), 'name: has 201 characters; allowed are 1 to 200.'],
  ])('for %.20s, %.5s', async (email, name, message) => {
    await expect(people.createUser({ email, name, password })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message,
    });
  });

  it('is one for an address, however it is typed, even when two are made at once', async () => {
    const email = `${randomUUID()}@example.org`;
    const outcomes = await Promise.allSettled([
      people.createUser({ email, name: 'Ben', password }),
      people.createUser({ email: email.toUpperCase(), name: 'Ben', password }),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason.message)).toEqual([
      `There is an account for ${email} already.`,
    ]);
  });
});
