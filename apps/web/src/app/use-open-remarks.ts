import { useQuery } from 'urql';
import { OpenRemarksDocument } from '../api/open-remarks.generated.ts';
import type { CurrentProject } from '../api/project.ts';
import { useProjectChanges } from '../api/use-project-changes.ts';
import { mayOpen } from './project-sections.ts';

/** How many remarks wait for an answer, live; 0 for those who do not read them. */
export function useOpenRemarks({ id, myRole }: CurrentProject): number {
  const mayRead = mayOpen('remarks', myRole);
  const [{ data, fetching, stale }, execute] = useQuery({
    query: OpenRemarksDocument,
    variables: { projectId: id },
    pause: !mayRead,
  });
  useProjectChanges(id, fetching || stale, () => {
    if (mayRead) execute({ requestPolicy: 'network-only' });
  });
  return data?.project?.openRemarks ?? 0;
}
