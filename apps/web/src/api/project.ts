import { createContext, use } from 'react';
import type { ProjectHeaderQuery } from './project.generated.ts';

export type CurrentProject = NonNullable<ProjectHeaderQuery['project']>;

export const ProjectContext = createContext<CurrentProject | null>(null);

/** The project whose page this is, with the caller's role in it. */
export function useProject(): CurrentProject {
  const project = use(ProjectContext);
  if (project === null) throw new Error('useProject is used outside of a project page');
  return project;
}
