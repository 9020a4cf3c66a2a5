import './people.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Pending } from '../../api/failure.tsx';
import { LiveStamp } from '../../api/live-stamp.tsx';
import { useProject } from '../../api/project.ts';
import { receivedAt } from '../../api/received-at.ts';
import { useProjectChanges } from '../../api/use-project-changes.ts';
import { useMessages } from '../../messages/use-messages.ts';
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
  const words = useMessages('people');
  const [isAdding, setAdding] = useState(false);
  const [result, execute] = useQuery({ query: PeopleDocument, variables: { id } });
  const now = useNow();
  const reload = () => execute({ requestPolicy: 'network-only' });
  useProjectChanges(id, result.fetching || result.stale, reload);
  const project = result.data?.project;
  if (!project) return <Pending error={result.error} onRetry={reload} />;
  const { members } = project;
  const asOf = receivedAt(result) ?? now;
  return (
    <Page title={words.title}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <span className="quiet num">{words.members(members.length)}</span>
        <span className="grow" />
        <LiveStamp asOf={asOf} />
        <Button variant="primary" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      </div>
      {members.length === 0 ? (
        <EmptyState level={2} title={words.empty.title}>
          <p>{words.empty.text}</p>
        </EmptyState>
      ) : (
        <PeopleTable project={project} now={asOf} onChanged={reload} />
      )}
      {isAdding && (
        <AddPersonDialog projectId={id} members={members} onAdded={reload} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}
