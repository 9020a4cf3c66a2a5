import { useQuery } from 'urql';
import { ProjectsToFindDocument, type ProjectsToFindQuery } from './projects-to-find.generated.ts';

export type ProjectToFind = ProjectsToFindQuery['projects'][number];

/** The projects one may see; what is known at once, none where they cannot be had. */
export function useProjectsToFind(): { projects: readonly ProjectToFind[]; isComing: boolean } {
  const [{ data, fetching }] = useQuery({
    query: ProjectsToFindDocument,
    requestPolicy: 'cache-and-network',
  });
  return { projects: data?.projects ?? [], isComing: data === undefined && fetching };
}
