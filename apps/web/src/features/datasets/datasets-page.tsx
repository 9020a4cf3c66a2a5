import './datasets.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Pending } from '../../api/failure.tsx';
import { useProject } from '../../api/project.ts';
import { useProjectChanges } from '../../api/use-project-changes.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { DatasetsDocument } from './datasets.generated.ts';
import { ExportPanel } from './export-panel.tsx';
import { NewSnapshotDialog } from './new-snapshot-dialog.tsx';
import { SnapshotTable } from './snapshot-table.tsx';

/** Snapshots, and what comes out of the chosen one. */
export function DatasetsPage({ version }: { version: string | undefined }) {
  const { id } = useProject();
  const words = useMessages('datasets');
  const [isMaking, setMaking] = useState(false);
  const [result, execute] = useQuery({ query: DatasetsDocument, variables: { id } });
  const reload = () => execute({ requestPolicy: 'network-only' });
  useProjectChanges(id, result.fetching || result.stale, reload);
  const project = result.data?.project;
  if (!project) return <Pending error={result.error} onRetry={reload} />;
  const { snapshots } = project;
  const chosen = snapshots.find((snapshot) => String(snapshot.version) === version) ?? snapshots[0];
  return (
    <Page title={words.title}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <span className="quiet">{words.note}</span>
        <span className="grow" />
        <Button variant="primary" onClick={() => setMaking(true)}>
          {words.create}
        </Button>
      </div>
      {chosen === undefined ? (
        <EmptyState level={2} title={words.empty.title}>
          <p>{words.empty.text}</p>
        </EmptyState>
      ) : (
        <div className="columns datasets-columns">
          <section className="span-5">
            <SnapshotTable projectId={id} snapshots={snapshots} chosenId={chosen.id} />
          </section>
          <section className="span-7" aria-label={words.snapshot(chosen.version)}>
            <ExportPanel key={chosen.id} snapshot={chosen} />
          </section>
        </div>
      )}
      {isMaking && (
        <NewSnapshotDialog
          projectId={id}
          progress={project.progress}
          onMade={reload}
          onClose={() => setMaking(false)}
        />
      )}
    </Page>
  );
}
