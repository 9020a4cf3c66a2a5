import type { CurrentProject } from '../api/project.ts';

type Role = CurrentProject['myRole'];

/** The sections of a project in the order of the bar, with the roles that may open each (docs: who may do what). */
const sections = [
  { name: 'overview', path: '', roles: ['LEAD', 'REVIEWER', 'ENGINEER'] },
  { name: 'label', path: '/label', roles: ['LEAD', 'REVIEWER', 'ANNOTATOR'] },
  { name: 'work', path: '/work', roles: ['LEAD', 'REVIEWER', 'ANNOTATOR'] },
  { name: 'import', path: '/import', roles: ['LEAD', 'ENGINEER'] },
  { name: 'datasets', path: '/datasets', roles: ['LEAD', 'ENGINEER'] },
  { name: 'leaderboard', path: '/leaderboard', roles: ['LEAD', 'REVIEWER', 'ENGINEER'] },
  { name: 'remarks', path: '/remarks', roles: ['LEAD', 'REVIEWER'] },
  { name: 'people', path: '/people', roles: ['LEAD'] },
  { name: 'settings', path: '/settings', roles: ['LEAD'] },
] as const satisfies readonly { name: string; path: string; roles: readonly Role[] }[];

export type ProjectSection = (typeof sections)[number]['name'];

export function mayOpen(section: ProjectSection, role: Role): boolean {
  return sectionsFor(role).some(({ name }) => name === section);
}

/** What the bar offers to `role`. */
export function sectionsFor(role: Role) {
  return sections.filter(({ roles }) => roles.some((allowed) => allowed === role));
}

/** The section that an address belongs to; the overview when it names none. */
export function sectionOf(path: string): ProjectSection {
  const [, , , segment = ''] = path.split('/');
  return sections.find(({ path: own }) => own === `/${segment}`)?.name ?? 'overview';
}
