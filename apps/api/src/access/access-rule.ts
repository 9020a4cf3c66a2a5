import { SetMetadata } from '@nestjs/common';
import type { TokenScope } from '../identity/principal.ts';
import type { CodedError } from '../platform/errors/coded-error.ts';
import type { ProjectRole } from '../projects/member.entity.ts';

/** Who may call something. What carries no rule is called by nobody. */
export type AccessRule =
  | { readonly who: 'anybody' }
  | { readonly who: 'signed-in'; readonly scope: TokenScope | null }
  | { readonly who: 'administrator'; readonly scope: TokenScope }
  | { readonly who: 'lead-of-any-project'; readonly scope: TokenScope }
  | {
      readonly who: 'member';
      readonly roles: readonly ProjectRole[];
      readonly scope: TokenScope;
      readonly of: ProjectSource;
      /** What somebody who worked here and is no member any more is told, where it is not NOT_FOUND. */
      readonly formerMembersAreTold?: () => CodedError;
    };

/** Where the project is named: an argument (a path into it), the snapshot with that id, or the parent object. */
export type ProjectSource =
  | { readonly argument: string }
  | { readonly snapshotArgument: string }
  | { readonly parent: 'id' | 'projectId' };

export const accessRuleKey = 'access-rule';
const rule = (value: AccessRule) => SetMetadata(accessRuleKey, value);

export const everyRole: readonly ProjectRole[] = ['ANNOTATOR', 'REVIEWER', 'LEAD', 'ENGINEER'];

export const Anybody = () => rule({ who: 'anybody' });

/** Whoever is signed in; a token needs the scope, where one is named. */
export const SignedIn = (scope: TokenScope | null) => rule({ who: 'signed-in', scope });

export const Administrator = (scope: TokenScope) => rule({ who: 'administrator', scope });

export const LeadOfAnyProject = (scope: TokenScope) => rule({ who: 'lead-of-any-project', scope });

/** Members with one of the roles. Others meet NOT_FOUND, members without the role FORBIDDEN. */
export const Members = (
  roles: readonly ProjectRole[],
  scope: TokenScope,
  of: ProjectSource,
  formerMembersAreTold?: () => CodedError,
) => rule({ who: 'member', roles, scope, of, ...(formerMembersAreTold ? { formerMembersAreTold } : {}) });

/** On a field of Project: members with one of the roles. */
export const FieldForMembers = (roles: readonly ProjectRole[], scope: TokenScope = 'read') =>
  rule({ who: 'member', roles, scope, of: { parent: 'id' } });
