import type { PeopleQuery } from './people.generated.ts';

export type PeopleProject = NonNullable<PeopleQuery['project']>;
export type Member = PeopleProject['members'][number];
export type Role = Member['role'];

/** The roles from the one that most people have. */
export const roles = ['ANNOTATOR', 'REVIEWER', 'ENGINEER', 'LEAD'] as const satisfies readonly Role[];

/** The role that a form's value names; annotator for anything else. */
export function roleOf(value: string): Role {
  return roles.find((role) => role === value) ?? 'ANNOTATOR';
}
