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
  const reload = () => execute({ requestPolicy: 'network-only' });
  useProjectChanges(id, result.fetching || result.stale, reload);
  const project = result.data?.project;
  const listed = project?.imports.find((item) => item.importKey === importKey);
  // The list ends somewhere; an address that was kept does not.
  const [older, askAgain] = useQuery({
    query: ImportUnderKeyDocument,
    variables: { id, importKey: importKey ?? '' },
    pause: !project || importKey === undefined || listed !== undefined,
  });
  if (!project) return <Pending error={result.error} onRetry={reload} />;
  if (older.error) {
    return <Pending error={older.error} onRetry={() => askAgain({ requestPolicy: 'network-only' })} />;
  }
  return (
    <Page title={importKey === undefined ? words.title : words.pageOf(importKey)} key={importKey ?? ''}>
      {importKey === undefined ? (
        <BringFile projectId={id} queues={project.queues} onImported={reload} />
      ) : (
        <ImportResult
          projectId={id}
          importKey={importKey}
          stored={listed ?? older.data?.project?.imports[0]}
          isLoading={result.fetching || result.stale || older.fetching}
        />
      )}
      <ImportHistory projectId={id} imports={project.imports} />
    </Page>
  );
}
