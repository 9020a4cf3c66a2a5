import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in URL-safe text: a session, an API token, a set-up token. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. It has 256 bits of its own, so that a fast hash without salt is enough. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
