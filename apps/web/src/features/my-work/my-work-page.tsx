import './my-work.css';
import { useQuery } from 'urql';
import { Pending } from '../../api/failure.tsx';
import { useProject } from '../../api/project.ts';
import { formatCount } from '../../format/count.ts';
import { formatDuration } from '../../format/time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Figures } from '../../ui/figures.tsx';
import { Page } from '../../ui/page.tsx';
import { DaysChart } from './days-chart.tsx';
import { History } from './history.tsx';
import { HoursChart } from './hours-chart.tsx';
import { MyWorkDocument, type MyWorkQuery } from './my-work.generated.ts';
import { OwnRemarks } from './own-remarks.tsx';

export type WorkProject = NonNullable<MyWorkQuery['project']>;

const timeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** One's own work in a project: pace, history, remarks. Nobody else's. */
export function MyWorkPage() {
  const { id: projectId } = useProject();
  const words = useMessages('myWork');
  const [{ data, error }, reload] = useQuery({
    query: MyWorkDocument,
    variables: { projectId, timeZone: timeZone() },
  });
  const ask = () => reload({ requestPolicy: 'network-only' });
  const project = data?.project;
  if (!project) return <Pending error={error} onRetry={ask} />;
  return (
    <Page title={words.title}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <span className="work-lead quiet">{words.lead}</span>
        <ButtonLink to={`/p/${projectId}/label`} variant="primary">
          {words.goOn}
        </ButtonLink>
      </div>
      <Pace pace={project.myPace} />
      <div className="columns">
        <section className="span-6">
          <HoursChart hours={project.myPace.hours} />
        </section>
        <section className="span-6">
          <DaysChart days={project.myPace.days} />
        </section>
        <section className="span-8">
          <History project={project} onRemark={ask} />
        </section>
        <section className="span-4">
          <OwnRemarks projectId={projectId} remarks={project.myRemarks} />
        </section>
      </div>
    </Page>
  );
}

function Pace({ pace }: { pace: WorkProject['myPace'] }) {
  const words = useMessages('myWork');
  const { judgementsToday, medianDurationMs, streakDays } = pace;
  return (
    <Figures
      figures={[
        { label: words.today, value: formatCount(judgementsToday), note: words.todayNote },
        {
          label: words.median,
          value: medianDurationMs === null ? '–' : formatDuration(medianDurationMs),
          note: medianDurationMs === null ? words.noMedian : words.medianNote,
        },
        { label: words.streak, value: words.streakDays(streakDays), note: words.streakNote(streakDays) },
      ]}
    />
  );
}
