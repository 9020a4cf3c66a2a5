import './overview.css';
import { useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import { Pending } from '../../api/failure.tsx';
import { LiveStamp } from '../../api/live-stamp.tsx';
import { useProject } from '../../api/project.ts';
import { receivedAt } from '../../api/received-at.ts';
import { useProjectChanges } from '../../api/use-project-changes.ts';
import { useNow } from '../../format/use-now.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Page } from '../../ui/page.tsx';
import { BareSelect } from '../../ui/select.tsx';
import { EmptyProject } from './empty-project.tsx';
import { ImportList } from './import-list.tsx';
import { OverviewDocument, type OverviewQuery } from './overview.generated.ts';
import { OverviewFigures } from './overview-figures.tsx';
import { OverviewSections } from './overview-sections.tsx';
import { QueueControl, QueueStateWord } from './queue-control.tsx';
import { hoursOf } from './shown-hours.ts';
import { presenceOf } from './work-figures.ts';

type Project = NonNullable<OverviewQuery['project']>;
type Queue = Project['queues'][number];

/** The project's control room: queue, figures, progress, people and imports, moving by themselves. */
export function OverviewPage() {
  const { id, name, myRole } = useProject();
  const [search] = useSearchParams();
  const [result, execute] = useQuery({
    query: OverviewDocument,
    variables: {
      id,
      hours: hoursOf(search.get('hours')),
      isLead: myRole === 'LEAD',
      mayImport: myRole === 'LEAD' || myRole === 'ENGINEER',
    },
  });
  const now = useNow();
  const reload = () => execute({ requestPolicy: 'network-only' });
  useProjectChanges(id, result.fetching || result.stale, reload);
  const project = result.data?.project;
  const queue = project?.queues.find((item) => item.id === search.get('queue')) ?? project?.queues[0];
  if (!project || queue === undefined) return <Pending error={result.error} onRetry={reload} />;
  const asOf = receivedAt(result) ?? now;
  if (project.queues.every((item) => item.progress.total === 0)) {
    return (
      <Page title={name}>
        <EmptyProject project={project} />
        <EmptyHistory project={project} now={asOf} />
      </Page>
    );
  }
  return (
    <Page title={name}>
      <Head project={project} queue={queue} asOf={asOf} onChanged={reload} />
      <OverviewFigures project={project} queue={queue} now={asOf} />
      <OverviewSections project={project} queue={queue} now={asOf} />
    </Page>
  );
}

type HeadProps = { project: Project; queue: Queue; asOf: Date; onChanged: () => void };

function Head({ project, queue, asOf, onChanged }: HeadProps) {
  const words = useMessages('overview');
  const [, setSearch] = useSearchParams();
  const atWork = presenceOf(project.members ?? [], asOf).atWork;
  const choose = (id: string) =>
    setSearch((current) => {
      current.set('queue', id);
      return current;
    });
  return (
    <div className="page-head">
      <h1>{queue.name}</h1>
      {project.queues.length > 1 && (
        <BareSelect
          className="select-compact queue-choice"
          label={words.queue}
          value={queue.id}
          onChange={(event) => choose(event.target.value)}
        >
          {project.queues.map((item, index) => (
            <option key={item.id} value={item.id}>
              {words.queueOf(item.name, index + 1, project.queues.length)}
            </option>
          ))}
        </BareSelect>
      )}
      <QueueStateWord state={queue.state} />
      <span className="grow" />
      <LiveStamp asOf={asOf} />
      {project.members !== undefined && (
        <QueueControl projectId={project.id} queue={queue} peopleAtWork={atWork} onChanged={onChanged} />
      )}
    </div>
  );
}

function EmptyHistory({ project, now }: { project: Project; now: Date }) {
  const { imports: words } = useMessages('overview');
  if (project.imports === undefined || project.imports.length === 0) return null;
  return (
    <section className="overview-history">
      <div className="caption">
        <h2>{words.history}</h2>
      </div>
      <ImportList projectId={project.id} imports={project.imports} now={now} />
    </section>
  );
}
