import type { PeopleQuery } from './people.generated.ts';

export type Member = NonNullable<PeopleQuery['project']>['members'][number];
export type Role = Member['role'];

/** The roles from the one that most people have, each with what it lets them do. */
export const roles = [
  { role: 'ANNOTATOR', name: 'Annotator', may: 'judges comparisons' },
  { role: 'REVIEWER', name: 'Reviewer', may: 'judges, and sees agreement and the leaderboard' },
  { role: 'ENGINEER', name: 'Engineer', may: 'brings files in, makes snapshots, exports' },
  { role: 'LEAD', name: 'Lead', may: 'everything here, people and queues too' },
] as const satisfies readonly { role: Role; name: string; may: string }[];

/** The role that a form's value names; annotator for anything else. */
export function roleOf(value: string): Role {
  return roles.find(({ role }) => role === value)?.role ?? 'ANNOTATOR';
}
