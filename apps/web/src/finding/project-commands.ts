import type { Messages } from '../messages/catalogues.ts';
import type { Command } from '../ui/find-commands.ts';
import type { ProjectToFind } from './use-projects-to-find.ts';

export interface ProjectWords {
  readonly places: Messages<'commands'>['places'];
  readonly roles: Messages<'shell'>['roles'];
}

/**
 * A command to go to each project, and to all of them.
 * @param current the id of the project one is in
 */
export function projectCommands(
  projects: readonly ProjectToFind[],
  current: string | undefined,
  { places, roles }: ProjectWords,
  go: (path: string) => void,
): Command[] {
  const toProjects = projects.map(({ id, name, myRole }): Command => ({
    id: `project.${id}`,
    name,
    group: places.projects,
    note: id === current ? places.here : roles[myRole],
    perform: () => go(`/p/${id}`),
  }));
  return [
    ...toProjects,
    { id: 'projects', name: places.allProjects, group: places.projects, perform: () => go('/') },
  ];
}
