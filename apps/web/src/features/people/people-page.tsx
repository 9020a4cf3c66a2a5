import './people.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Pending } from '../../api/failure.tsx';
import { LiveStamp } from '../../api/live-stamp.tsx';
import { useProject } from '../../api/project.ts';
import { receivedAt } from '../../api/received-at.ts';
import { useProjectChanges } from '../../api/use-project-changes.ts';
import { formatCounted } from '../../format/count.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNow } from '../../format/use-now.ts';
import { Page } from '../../ui/page.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { PeopleTable } from './people-table.tsx';
import { PeopleDocument } from './people.generated.ts';

/** Who is in the project, as what, and what each has done. */
export function PeoplePage() {
  const { id } = useProject();
  const [isAdding, setAdding] = useState(false);
  const [result, execute] = useQuery({ query: PeopleDocument, variables: { id } });
  const now = useNow();
  const reload = () => execute({ requestPolicy: 'network-only' });
  useProjectChanges(id, result.fetching || result.stale, reload);
  const members = result.data?.project?.members;
  if (members === undefined) return <Pending error={result.error} onRetry={reload} />;
  const asOf = receivedAt(result) ?? now;
  return (
    <Page title="People">
      <div className="page-head">
        <h1>People</h1>
        <span className="quiet num">{formatCounted(members.length, 'member')}</span>
        <span className="grow" />
        <LiveStamp asOf={asOf} />
        <Button variant="primary" onClick={() => setAdding(true)}>
          Add a person
        </Button>
      </div>
      {members.length === 0 ? (
        <EmptyState level={2} title="Nobody is in this project yet.">
          <p>
            Administrators see it all the same. Add annotators, and what comes into the queue is handed out to
            them.
          </p>
        </EmptyState>
      ) : (
        <PeopleTable projectId={id} members={members} now={asOf} onChanged={reload} />
      )}
      {isAdding && (
        <AddPersonDialog projectId={id} members={members} onAdded={reload} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}
