import { Injectable } from '@nestjs/common';
import { hasScope, type Principal, type TokenScope } from '../identity/principal.ts';
import { IndexPool } from '../platform/database/index-pool.ts';
import { type CodedError, forbidden, notFound, unauthenticated } from '../platform/errors/coded-error.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import { ShortMemory } from '../platform/memory/short-memory.ts';
import type { ProjectRole } from '../projects/member.entity.ts';
import type { AccessRule } from './access-rule.ts';
import type { ProjectAccess } from './project-access.ts';
import { findAccess, findProjectOfSnapshot, hasWorkedIn, listAccesses } from './sql/find-access.ts';

// How long another server may still grant what was taken away here.
const rememberMs = 2000;

type SignedInRule = Exclude<AccessRule, { who: 'anybody' | 'member' }>;

/** Decides what a caller may do. Every resolver and route comes through here. */
@Injectable()
export class AccessService {
  private readonly known = new ShortMemory<ProjectAccess>(rememberMs, 10_000);

  constructor(private readonly pool: IndexPool) {}

  /** Throws unless the rule lets this caller through. */
  async demand(principal: Principal | null, rule: SignedInRule): Promise<Principal> {
    const caller = requireScope(principal, rule.scope);
    if (rule.who === 'administrator' && !caller.isAdministrator)
      throw forbidden('Only administrators may do this.');
    if (rule.who === 'lead-of-any-project' && !caller.isAdministrator) {
      const accesses = await listAccesses(this.pool, caller.userId, false);
      if (!accesses.some(({ role }) => role === 'LEAD'))
        throw forbidden('Only administrators and leads of a project may do this.');
    }
    return caller;
  }

  /** The project with the caller's role in it, when that is one of `roles`. */
  async demandMember(
    principal: Principal | null,
    projectId: string,
    roles: readonly ProjectRole[],
    scope: TokenScope,
    formerMembersAreTold?: () => CodedError,
  ): Promise<ProjectAccess> {
    const caller = requireScope(principal, scope);
    if (!isUuid(projectId)) throw notFound('project');
    const access = await this.find(caller, projectId);
    if (access) return requireRole(access, roles);
    if (formerMembersAreTold && (await hasWorkedIn(this.pool, caller.userId, projectId)))
      throw formerMembersAreTold();
    throw notFound('project');
  }

  /** The project a snapshot belongs to, for those who may see it. */
  async demandSnapshotMember(
    principal: Principal | null,
    snapshotId: string,
    roles: readonly ProjectRole[],
    scope: TokenScope,
  ): Promise<ProjectAccess> {
    const caller = requireScope(principal, scope);
    const projectId = isUuid(snapshotId) ? await findProjectOfSnapshot(this.pool, snapshotId) : undefined;
    const access = projectId && (await this.find(caller, projectId));
    if (!access) throw notFound('snapshot');
    return requireRole(access, roles);
  }

  /** To be called when a project's members change: from now on their new roles hold. */
  forget(projectId: string): void {
    this.known.forgetWhere(({ project }) => project.id === projectId);
  }

  async listProjects(principal: Principal): Promise<ProjectAccess[]> {
    return listAccesses(this.pool, principal.userId, principal.isAdministrator);
  }

  private async find(caller: Principal, projectId: string): Promise<ProjectAccess | undefined> {
    const { userId, isAdministrator } = caller;
    return this.known.lookUp(`${userId}/${isAdministrator}/${projectId}`, () =>
      findAccess(this.pool, userId, isAdministrator, projectId),
    );
  }
}

export function requireRole(access: ProjectAccess, roles: readonly ProjectRole[]): ProjectAccess {
  if (!roles.includes(access.role))
    throw forbidden(`This needs one of the roles ${roles.join(', ')}; yours here is ${access.role}.`);
  return access;
}

function requireScope(principal: Principal | null, scope: TokenScope | null): Principal {
  if (!principal) throw unauthenticated();
  if (scope !== null && !hasScope(principal, scope))
    throw forbidden(`The token in use lacks the scope "${scope}".`);
  return principal;
}
