import { randomUUID } from 'node:crypto';
import { PairwrightClient } from '@pairwright/client';
import type { Pool } from 'pg';
import { sessionCookie } from '../../src/identity/authentication.service.ts';
import { type TokenScope, tokenScopes } from '../../src/identity/principal.ts';
import { hashSecret, newSecret } from '../../src/identity/secret.ts';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** A token with every scope: what it may do is what its owner may. */
  readonly token: string;
  /** The Cookie header of a session. */
  readonly cookie: string;
}

/** An account that is signed in, written straight to the database: hashing a password takes longer than most tests. */
export async function createPerson(
  pool: Pool,
  overrides: { name?: string; isAdministrator?: boolean } = {},
): Promise<Person> {
  const { name = 'Somebody', isAdministrator = false } = overrides;
  const id = randomUUID();
  const email = `${id}@example.org`;
  await pool.query(
    `INSERT INTO app_user (id, email, name, password_hash, is_administrator) VALUES ($1, $2, $3, 'none', $4)`,
    [id, email, name, isAdministrator],
  );
  return {
    id,
    email,
    name,
    token: await createToken(pool, id, tokenScopes),
    cookie: await createSession(pool, id),
  };
}

/** Returns the secret of a new token. */
export async function createToken(
  pool: Pool,
  userId: string,
  scopes: readonly TokenScope[],
): Promise<string> {
  const token = `pw_${newSecret()}`;
  await pool.query(
    `INSERT INTO api_token (id, user_id, name, secret_hash, scopes) VALUES ($1, $2, 'test', $3, $4)`,
    [randomUUID(), userId, hashSecret(token), scopes],
  );
  return token;
}

/** Returns the Cookie header of a new session. */
export async function createSession(pool: Pool, userId: string): Promise<string> {
  const secret = newSecret();
  await pool.query(
    `INSERT INTO session (secret_hash, user_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`,
    [hashSecret(secret), userId],
  );
  return sessionCookie(secret, false).split(';', 1)[0] ?? '';
}

export function clientOf(origin: string, person: Pick<Person, 'token'>): PairwrightClient {
  return new PairwrightClient({ origin, token: person.token });
}
