import { Injectable } from '@nestjs/common';
import { parse, serialize } from 'cookie';
import { IndexPool } from '../platform/database/index-pool.ts';
import { unauthenticated } from '../platform/errors/coded-error.ts';
import { ShortMemory } from '../platform/memory/short-memory.ts';
import type { Principal } from './principal.ts';
import { hashSecret } from './secret.ts';
import { findBySession, findByToken, type PrincipalRow } from './sql/authenticate.ts';

// How long another server may still honour a token that was revoked here.
const rememberMs = 2000;
const cookieName = 'pairwright_session';
export const sessionDays = 14;

interface Headers {
  cookie?: string | undefined;
  authorization?: string | undefined;
}

/** Says who a request comes from. */
@Injectable()
export class AuthenticationService {
  // Programs ask many times a second, people do not: sessions are looked up each time.
  private readonly knownTokens = new ShortMemory<Principal>(rememberMs, 10_000);

  constructor(private readonly pool: IndexPool) {}

  /**
   * The principal of a bearer token, else of a session cookie; null when neither is sent or the session has ended.
   * Throws UNAUTHENTICATED for a token that is not valid: a program should hear of it, whatever it asks.
   */
  async authenticate(headers: Headers): Promise<Principal | null> {
    const bearer = bearerToken(headers);
    if (bearer !== null) return this.ofToken(hashSecret(bearer));
    const secret = sessionSecret(headers);
    const row = secret === null ? undefined : await findBySession(this.pool, hashSecret(secret));
    return row ? toPrincipal(row) : null;
  }

  /** To be called when a token is revoked: from now on it is nobody's. */
  forgetToken(secretHash: Buffer): void {
    this.knownTokens.forget(memoryKey(secretHash));
  }

  private async ofToken(secretHash: Buffer): Promise<Principal> {
    const principal = await this.knownTokens.lookUp(memoryKey(secretHash), async () => {
      const row = await findByToken(this.pool, secretHash);
      return row && toPrincipal(row);
    });
    if (!principal) throw unauthenticated();
    return principal;
  }
}

function memoryKey(secretHash: Buffer): string {
  return secretHash.toString('base64');
}

export function bearerToken(headers: Headers): string | null {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

export function sessionSecret(headers: Headers): string | null {
  return parse(headers.cookie ?? '')[cookieName] ?? null;
}

/** The Set-Cookie value that starts a session, or with null ends it. */
export function sessionCookie(secret: string | null, isSecure: boolean): string {
  return serialize(cookieName, secret ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    path: '/',
    maxAge: secret === null ? 0 : sessionDays * 86_400,
  });
}

function toPrincipal(row: PrincipalRow): Principal {
  return {
    userId: row.id,
    email: row.email,
    name: row.name,
    isAdministrator: row.is_administrator,
    scopes: row.scopes === null ? null : new Set(row.scopes),
  };
}
