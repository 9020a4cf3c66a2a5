import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { forbidden } from '../platform/errors/coded-error.ts';
import { type AccessRule, accessRuleKey } from './access-rule.ts';
import { AccessService, requireRole } from './access.service.ts';
import type { ProjectAccess } from './project-access.ts';
import type { RequestContext } from './request-context.ts';

type MemberRule = Extract<AccessRule, { who: 'member' }>;

/** Stands before every resolver, field resolvers included. No rule, no entry. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly access: AccessService,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(accessRuleKey, execution.getHandler());
    if (!rule) throw forbidden('Nobody may call this.');
    if (rule.who === 'anybody') return true;
    const graphql = GqlExecutionContext.create(execution);
    const context = graphql.getContext<RequestContext>();
    if (rule.who === 'member') {
      const access = await this.findAccess(rule, context, graphql);
      context.accesses.set(access.project.id, access);
    } else {
      await this.access.demand(context.principal, rule);
    }
    return true;
  }

  private async findAccess(
    rule: MemberRule,
    { principal, accesses, snapshotAccesses }: RequestContext,
    graphql: GqlExecutionContext,
  ): Promise<ProjectAccess> {
    const { of, roles, scope } = rule;
    if ('snapshotArgument' in of) {
      const id = String(graphql.getArgs()[of.snapshotArgument]);
      const access = await this.access.demandSnapshotMember(principal, id, roles, scope);
      snapshotAccesses.set(id, access);
      return access;
    }
    const projectId =
      'parent' in of ? String(graphql.getRoot()[of.parent]) : String(valueAt(graphql.getArgs(), of.argument));
    const known = accesses.get(projectId);
    if (known && 'parent' in of) return requireRole(known, roles);
    return this.access.demandMember(principal, projectId, roles, scope, rule.formerMembersAreTold);
  }
}

function valueAt(args: Record<string, unknown>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], args);
}
