import { Link, useSearchParams } from 'wouter';
import { useMessages } from '../../messages/use-messages.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { AtWorkTable } from './at-work-table.tsx';
import { HoursChart } from './hours-chart.tsx';
import { ImportList } from './import-list.tsx';
import type { OverviewQuery } from './overview.generated.ts';
import { ProgressChart } from './progress-chart.tsx';
import { shownSpans, spanOf } from './shown-hours.ts';
import { progressPoints } from './work-figures.ts';

type Project = NonNullable<OverviewQuery['project']>;
type SectionsProps = { project: Project; queue: Project['queues'][number]; now: Date };

/** Under the figures: progress and imports, then the hours and the people. */
export function OverviewSections({ project, now }: SectionsProps) {
  const { members, imports } = project;
  const words = useMessages('overview');
  return (
    <div className="columns">
      <ProgressSection project={project} now={now} isWide={imports === undefined} />
      {imports !== undefined && (
        <section className="span-4">
          <div className="caption">
            <h2>{words.imports.title}</h2>
            <span className="grow" />
            <Link className="link" to={`/p/${project.id}/import`}>
              {words.imports.bring}
            </Link>
          </div>
          {imports.length === 0 ? (
            <p className="quiet">{words.imports.nothing}</p>
          ) : (
            <ImportList projectId={project.id} imports={imports} now={now} />
          )}
        </section>
      )}
      <section className="span-4">
        <div className="caption">
          <h2>{words.hours.title}</h2>
          <span className="quiet">{words.hours.note}</span>
        </div>
        <HoursChart hours={project.activity} />
      </section>
      {members !== undefined && (
        <section className="span-8">
          <div className="caption">
            <h2>{words.people.title}</h2>
            <span className="quiet">{words.people.note(members.length)}</span>
            <span className="grow" />
            <Link className="link" to={`/p/${project.id}/people`}>
              {words.people.manage}
            </Link>
          </div>
          <AtWorkTable members={members} now={now} />
        </section>
      )}
    </div>
  );
}

function ProgressSection({ project, now, isWide }: { project: Project; now: Date; isWide: boolean }) {
  const { progress: words } = useMessages('overview');
  const [search, setSearch] = useSearchParams();
  const shown = spanOf(search.get('hours'));
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
        <h2>{words.title}</h2>
        <span className="quiet">{project.queues.length > 1 ? words.takenOfAll : words.taken}</span>
        <span className="overview-hours">
          <Segmented
            label={words.howFarBack}
            value={shown}
            options={shownSpans.map((value) => ({ value, label: words.spans[value] }))}
            onChange={choose}
          />
        </span>
      </div>
      <ProgressChart
        points={progressPoints(project.activity, project.progress.judgements, now)}
        wanted={wanted}
      />
    </section>
  );
}
