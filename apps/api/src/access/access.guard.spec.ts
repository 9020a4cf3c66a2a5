import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { describe, expect, it } from '@jest/globals';
import { IndexPool } from '../platform/database/index-pool.ts';
import { AccessGuard } from './access.guard.ts';
import { Anybody } from './access-rule.ts';
import { AccessService } from './access.service.ts';

class Handlers {
  @Anybody()
  open(): void {}

  forgotten(): void {}
}

const callOf = (handler: () => void): ExecutionContext =>
  ({ getHandler: () => handler }) as unknown as ExecutionContext;

describe('the access guard', () => {
  const guard = new AccessGuard(new Reflector(), new AccessService(new IndexPool()));
  const { open, forgotten } = Handlers.prototype;

  it('lets nobody call what carries no rule', async () => {
    await expect(guard.canActivate(callOf(forgotten))).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'Nobody may call this.',
    });
  });

  it('lets anybody call what says so', async () => {
    await expect(guard.canActivate(callOf(open))).resolves.toBe(true);
  });
});
