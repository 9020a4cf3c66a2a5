import './leaderboard.css';
import { useQuery } from 'urql';
import { Pending } from '../../api/failure.tsx';
import { LiveStamp } from '../../api/live-stamp.tsx';
import { useProject } from '../../api/project.ts';
import { receivedAt } from '../../api/received-at.ts';
import { formatCounted } from '../../format/count.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { LeaderboardDocument, type LeaderboardQuery } from './leaderboard.generated.ts';
import { LeaderboardTable } from './leaderboard-table.tsx';
import { possibleLeaders } from './rating-scale.ts';

type Project = NonNullable<LeaderboardQuery['project']>;

/** Models ranked by Bradley–Terry over the judgements, each with its interval. */
export function LeaderboardPage() {
  const { id } = useProject();
  const [result, execute] = useQuery({ query: LeaderboardDocument, variables: { id } });
  const project = result.data?.project;
  if (!project) {
    return <Pending error={result.error} onRetry={() => execute({ requestPolicy: 'network-only' })} />;
  }
  return (
    <Page title="Leaderboard">
      <div className="page-head">
        <h1>Leaderboard</h1>
        <span className="grow" />
        <LiveStamp asOf={receivedAt(result)} />
      </div>
      {project.leaderboard.length === 0 ? (
        <EmptyState level={2} title="No model is ranked yet.">
          <p>Models appear once answers of two named models have been judged against each other.</p>
        </EmptyState>
      ) : (
        <Ranked project={project} />
      )}
    </Page>
  );
}

function Ranked({ project }: { project: Project }) {
  const { leaderboard, progress, agreement } = project;
  const leaders = possibleLeaders(leaderboard);
  return (
    <>
      <p className="note num leaderboard-note">
        {formatCounted(leaderboard.length, 'model')} · {formatCounted(progress.judgements, 'judgement')} ·
        Bradley–Terry, a tie as half a win · 95% intervals · mean 1 000
        {agreement.alpha !== null && ` · agreement α ${agreement.alpha.toFixed(2)} over ${agreement.items}`}
      </p>
      <div className="columns leaderboard-columns">
        <section className="span-8">
          <LeaderboardTable entries={leaderboard} />
        </section>
        <p className="span-4 leaderboard-finding">
          <Icon name="info" className="soft" />
          <span>
            {leaders === 1
              ? `${leaderboard[0]?.model ?? ''} is first beyond chance: no other interval reaches its own.`
              : `${formatCounted(leaders, 'model')} could each be first: their intervals overlap the leader’s, so their order may be chance.`}
          </span>
        </p>
      </div>
    </>
  );
}
