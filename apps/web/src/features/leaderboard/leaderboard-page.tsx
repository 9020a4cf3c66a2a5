import './leaderboard.css';
import { useQuery } from 'urql';
import { Pending } from '../../api/failure.tsx';
import { LiveStamp } from '../../api/live-stamp.tsx';
import { useProject } from '../../api/project.ts';
import { receivedAt } from '../../api/received-at.ts';
import { useProjectChanges } from '../../api/use-project-changes.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { LeaderboardDocument, type LeaderboardQuery } from './leaderboard.generated.ts';
import { LeaderboardTable } from './leaderboard-table.tsx';
import { possibleLeaders } from './rating-scale.ts';

type Project = NonNullable<LeaderboardQuery['project']>;

/** Models ranked by Bradley–Terry over the judgements, each with its interval, moving by themselves. */
export function LeaderboardPage() {
  const { id } = useProject();
  const words = useMessages('leaderboard');
  const [result, execute] = useQuery({ query: LeaderboardDocument, variables: { id } });
  const reload = () => execute({ requestPolicy: 'network-only' });
  useProjectChanges(id, result.fetching || result.stale, reload);
  const project = result.data?.project;
  if (!project) return <Pending error={result.error} onRetry={reload} />;
  return (
    <Page title={words.title}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <span className="grow" />
        <LiveStamp asOf={receivedAt(result)} />
      </div>
      {project.leaderboard.length === 0 ? (
        <EmptyState level={2} title={words.empty.title}>
          <p>{words.empty.text}</p>
        </EmptyState>
      ) : (
        <Ranked project={project} />
      )}
    </Page>
  );
}

function Ranked({ project }: { project: Project }) {
  const { leaderboard, progress, agreement } = project;
  const words = useMessages('leaderboard');
  const leaders = possibleLeaders(leaderboard);
  return (
    <>
      <p className="note num leaderboard-note">
        {words.basis(leaderboard.length, progress.judgements)}
        {agreement.alpha !== null && ` · ${words.agreement(agreement.alpha.toFixed(2), agreement.items)}`}
      </p>
      <div className="columns leaderboard-columns">
        <section className="span-8">
          <LeaderboardTable entries={leaderboard} />
        </section>
        <p className="span-4 leaderboard-finding">
          <Icon name="info" className="soft" />
          <span>
            {leaders === 1 ? words.oneLeader(leaderboard[0]?.model ?? '') : words.severalLeaders(leaders)}
          </span>
        </p>
      </div>
    </>
  );
}
