import { Link, useSearchParams } from 'wouter';
import { formatCount } from '../../format/count.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { AtWorkTable } from './at-work-table.tsx';
import { HoursChart } from './hours-chart.tsx';
import { ImportList } from './import-list.tsx';
import type { OverviewQuery } from './overview.generated.ts';
import { ProgressChart } from './progress-chart.tsx';
import { hoursOf, shownHours } from './shown-hours.ts';
import { progressPoints } from './work-figures.ts';

type Project = NonNullable<OverviewQuery['project']>;
type SectionsProps = { project: Project; queue: Project['queues'][number]; now: Date };

/** Under the figures: progress and imports, then the hours and the people. */
export function OverviewSections({ project, now }: SectionsProps) {
  const { members, imports } = project;
  return (
    <div className="columns">
      <ProgressSection project={project} now={now} isWide={imports === undefined} />
      {imports !== undefined && (
        <section className="span-4">
          <div className="caption">
            <h2>Brought in</h2>
            <span className="grow" />
            <Link className="link" to={`/p/${project.id}/import`}>
              Bring a file in
            </Link>
          </div>
          {imports.length === 0 ? (
            <p className="quiet">Nothing yet.</p>
          ) : (
            <ImportList projectId={project.id} imports={imports} now={now} />
          )}
        </section>
      )}
      <section className="span-4">
        <div className="caption">
          <h2>Judgements an hour</h2>
          <span className="quiet">all queues; the running hour in full colour</span>
        </div>
        <HoursChart hours={project.activity} />
      </section>
      {members !== undefined && (
        <section className="span-8">
          <div className="caption">
            <h2>People</h2>
            <span className="quiet">{formatCount(members.length)}, busiest first</span>
            <span className="grow" />
            <Link className="link" to={`/p/${project.id}/people`}>
              Manage people
            </Link>
          </div>
          <AtWorkTable members={members} now={now} />
        </section>
      )}
    </div>
  );
}

function ProgressSection({ project, now, isWide }: { project: Project; now: Date; isWide: boolean }) {
  const [search, setSearch] = useSearchParams();
  const shown = String(hoursOf(search.get('hours'))) as (typeof shownHours)[number]['value'];
  const wanted = project.queues.reduce((sum, { progress, judgementsPerComparison }) => {
    return sum + progress.total * judgementsPerComparison;
  }, 0);
  const choose = (hours: string) =>
    setSearch((current) => {
      current.set('hours', hours);
      return current;
    });
  return (
    <section className={isWide ? undefined : 'span-8'}>
      <div className="caption">
        <h2>Progress</h2>
        <span className="quiet">
          {project.queues.length > 1 ? 'judgements taken, all queues' : 'judgements taken'}
        </span>
        <span className="overview-hours">
          <Segmented label="How far back" value={shown} options={shownHours} onChange={choose} />
        </span>
      </div>
      <ProgressChart
        points={progressPoints(project.activity, project.progress.judgements, now)}
        wanted={wanted}
      />
    </section>
  );
}
