import './import.css';
import { useQuery } from 'urql';
import { Pending } from '../../api/failure.tsx';
import { useProject } from '../../api/project.ts';
import { useProjectChanges } from '../../api/use-project-changes.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Page } from '../../ui/page.tsx';
import { BringFile } from './bring-file.tsx';
import { ImportHistory } from './import-history.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportsDocument, ImportUnderKeyDocument } from './imports.generated.ts';

/** Brings a file in; with a key in the address, what that import came to. */
export function ImportPage({ importKey }: { importKey: string | undefined }) {
  const { id } = useProject();
  const words = useMessages('import');
  const [result, execute] = useQuery({ query: ImportsDocument, variables: { id } });
  // By its key: the list ends somewhere, an address that was kept does not.
  const [kept, executeKept] = useQuery({
    query: ImportUnderKeyDocument,
    variables: { id, importKey: importKey ?? '' },
    pause: importKey === undefined,
    requestPolicy: 'cache-and-network',
  });
  const isBusy = [result, kept].some(({ fetching, stale }) => fetching || stale);
  const reload = () => {
    execute({ requestPolicy: 'network-only' });
    if (importKey !== undefined) executeKept({ requestPolicy: 'network-only' });
  };
  useProjectChanges(id, isBusy, reload);
  const project = result.data?.project;
  // Until the answer for another address has come, the one before it is still there.
  const stored = kept.data?.project?.imports.find((item) => item.importKey === importKey);
  if (!project || (kept.error && !stored))
    return <Pending error={result.error ?? kept.error} onRetry={reload} />;
  return (
    <Page title={importKey === undefined ? words.title : words.pageOf(importKey)} key={importKey ?? ''}>
      {importKey === undefined ? (
        <BringFile projectId={id} queues={project.queues} onImported={reload} />
      ) : (
        <ImportResult projectId={id} importKey={importKey} stored={stored} isLoading={isBusy} />
      )}
      <ImportHistory projectId={id} imports={project.imports} />
    </Page>
  );
}
