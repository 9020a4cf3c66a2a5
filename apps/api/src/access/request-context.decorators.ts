import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { unauthenticated } from '../platform/errors/coded-error.ts';
import type { ProjectAccess } from './project-access.ts';
import type { Principal } from '../identity/principal.ts';
import type { RequestContext } from './request-context.ts';

const contextOf = (execution: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(execution).getContext<RequestContext>();

/** The caller, behind a rule that asks for one. */
export const Caller = createParamDecorator((_: unknown, execution: ExecutionContext): Principal => {
  const { principal } = contextOf(execution);
  if (!principal) throw unauthenticated();
  return principal;
});

/** What the guard found out about the named project. */
export const CurrentAccess = createParamDecorator(
  (projectOf: (args: never, root: never) => string, execution: ExecutionContext): ProjectAccess => {
    const graphql = GqlExecutionContext.create(execution);
    const id = projectOf(graphql.getArgs() as never, graphql.getRoot() as never);
    const access = contextOf(execution).accesses.get(id);
    if (!access) throw new Error('A resolver reads the access to a project that its rule does not name.');
    return access;
  },
);

/** What the guard found out about the project of the snapshot named by `id`. */
export const AccessOfSnapshot = createParamDecorator(
  (_: unknown, execution: ExecutionContext): ProjectAccess => {
    const { id } = GqlExecutionContext.create(execution).getArgs<{ id: string }>();
    const access = contextOf(execution).snapshotAccesses.get(id);
    if (!access) throw new Error('A resolver reads the access to a snapshot that its rule does not name.');
    return access;
  },
);
