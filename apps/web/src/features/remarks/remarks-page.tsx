import './remarks.css';
import { useState, type ComponentType } from 'react';
import { useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { Pending } from '../../api/failure.tsx';
import { LiveStamp } from '../../api/live-stamp.tsx';
import { useProject } from '../../api/project.ts';
import { receivedAt } from '../../api/received-at.ts';
import { useProjectChanges } from '../../api/use-project-changes.ts';
import { formatAgo } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RemarkView } from './remark-view.tsx';
import { RemarksDocument, type RemarksQuery } from './remarks.generated.ts';

export type Remark = NonNullable<RemarksQuery['project']>['remarks'][number];
/** Shows a comparison to somebody who does not judge it. */
export type ComparisonView = ComponentType<{ comparison: Remark['comparison'] }>;

type RemarksPageProps = { remarkId: string | undefined; comparisonView: ComparisonView };

/** What annotators told the lead about single items: those without an answer first, each beside its item. */
export function RemarksPage({ remarkId, comparisonView }: RemarksPageProps) {
  const { id } = useProject();
  const words = useMessages('remarks');
  const [, navigate] = useLocation();
  const [firstId, setFirstId] = useState<string>();
  const [result, execute] = useQuery({ query: RemarksDocument, variables: { projectId: id } });
  const reload = () => execute({ requestPolicy: 'network-only' });
  useProjectChanges(id, result.fetching || result.stale, reload);
  const project = result.data?.project;
  if (!project) return <Pending error={result.error} onRetry={reload} />;
  const { remarks, openRemarks } = project;
  // The one shown first stays under the typing hand when a newer one comes.
  if (firstId === undefined && remarks[0] !== undefined) setFirstId(remarks[0].id);
  const chosen = remarks.find((remark) => remark.id === (remarkId ?? firstId)) ?? remarks[0];
  const answered = () => {
    const next = remarks.find((remark) => remark.answer === null && remark.id !== chosen?.id);
    reload();
    // The one just answered moves down the list: it stays in sight where none is left.
    navigate(`/p/${id}/remarks/${next?.id ?? chosen?.id}`);
  };
  return (
    <Page title={words.title}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <span className="quiet num">{words.open(openRemarks)}</span>
        <span className="grow" />
        <LiveStamp asOf={receivedAt(result)} />
      </div>
      {chosen === undefined ? (
        <EmptyState level={2} title={words.empty.title}>
          <p>{words.empty.text}</p>
        </EmptyState>
      ) : (
        <div className="remarks">
          <RemarkList remarks={remarks} chosenId={chosen.id} projectId={id} />
          <RemarkView
            key={chosen.id}
            projectId={id}
            remark={chosen}
            comparisonView={comparisonView}
            onAnswered={answered}
          />
        </div>
      )}
    </Page>
  );
}

type RemarkListProps = { remarks: readonly Remark[]; chosenId: string; projectId: string };

function RemarkList({ remarks, chosenId, projectId }: RemarkListProps) {
  const now = useNow();
  const words = useMessages('remarks');
  return (
    <nav aria-label={words.list}>
      <ol className="remark-list">
        {remarks.map(({ id, text, author, createdAt, answer }) => (
          <li key={id}>
            <Link to={`/p/${projectId}/remarks/${id}`} aria-current={id === chosenId ? 'true' : undefined}>
              <span className={answer === null ? 'remark-line strong' : 'remark-line soft'}>{text}</span>
              <span className="remark-meta">
                {author?.name ?? words.someone} · {formatAgo(new Date(createdAt), now)} ·{' '}
                {answer === null ? words.isOpen : words.isAnswered}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
