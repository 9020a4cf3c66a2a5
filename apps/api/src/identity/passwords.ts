import { hash, verify } from '@node-rs/argon2';
import { badInput } from '../platform/errors/coded-error.ts';

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const mostCharacters = 256;

export async function hashPassword(password: string): Promise<string> {
  if (password.length < 8 || password.length > mostCharacters)
    throw badInput('password', `has ${password.length} characters; allowed are 8 to ${mostCharacters}.`);
  return hash(password, cost);
}

let nobodysHash: Promise<string> | undefined;

/** Verifies against a hash of nobody's where there is none, so that the time taken does not tell whether an account exists. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hash('nobody has this password', cost);
  const matches = await verify(passwordHash ?? (await nobodysHash), password.slice(0, mostCharacters));
  return matches && passwordHash !== null && password.length <= mostCharacters;
}
