import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { badInput, forbidden, notFound } from '../platform/errors/coded-error.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import { AuthenticationService } from './authentication.service.ts';
import { unknownScope } from './identity.errors.ts';
import { type Principal, tokenScopes } from './principal.ts';
import { hashSecret, newSecret } from './secret.ts';
import { TokenEntity } from './token.entity.ts';

/** Personal API tokens of the caller. */
@Injectable()
export class TokensService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authentication: AuthenticationService,
  ) {}

  async list(principal: Principal): Promise<TokenEntity[]> {
    return this.dataSource.manager.find(TokenEntity, {
      where: { userId: principal.userId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** The secret is in this answer and nowhere else. A token makes no token that may more than itself. */
  async create(principal: Principal, name: string, scopes: string[]): Promise<{ id: string; token: string }> {
    if (name.trim().length === 0 || name.length > 200)
      throw badInput('name', `has ${name.trim().length} characters; allowed are 1 to 200.`);
    if (scopes.length === 0) throw badInput('scopes', `is empty; choose out of ${tokenScopes.join(', ')}.`);
    for (const scope of scopes) {
      if (!tokenScopes.some((known) => known === scope)) throw unknownScope(scope);
      if (principal.scopes !== null && !principal.scopes.has(scope))
        throw forbidden(`The token in use has no scope "${scope}" to pass on.`);
    }
    const token = `pw_${newSecret()}`;
    const id = uuidv7();
    await this.dataSource.manager.insert(TokenEntity, {
      id,
      userId: principal.userId,
      name: name.trim(),
      secretHash: hashSecret(token),
      scopes: tokenScopes.filter((scope) => scopes.includes(scope)),
    });
    return { id, token };
  }

  async revoke(principal: Principal, id: string): Promise<void> {
    const token = isUuid(id)
      ? await this.dataSource.manager.findOneBy(TokenEntity, { id, userId: principal.userId })
      : null;
    if (!token) throw notFound('token');
    await this.dataSource.manager.delete(TokenEntity, { id });
    this.authentication.forgetToken(token.secretHash);
  }
}
