import { formatCount, formatCounted } from '../../format/count.ts';
import { formatHour } from '../../format/time.ts';
import { Sparkline } from '../../ui/charts/sparkline.tsx';
import { Figures, type Figure } from '../../ui/figures.tsx';
import type { OverviewQuery } from './overview.generated.ts';
import { presenceOf, rateOf } from './work-figures.ts';

type Project = NonNullable<OverviewQuery['project']>;
type OverviewFiguresProps = { project: Project; queue: Project['queues'][number]; now: Date };

/** The strip of figures: how far, how fast, how sure, how many people. */
export function OverviewFigures({ project, queue, now }: OverviewFiguresProps) {
  const { done, total, judgements } = queue.progress;
  const wanted = total * queue.judgementsPerComparison;
  const figures: Figure[] = [
    {
      label: 'Judgements',
      value: formatCount(judgements),
      unit: `of ${formatCount(wanted)}`,
      note: `${formatCounted(queue.judgementsPerComparison, 'judgement')} a comparison`,
    },
    {
      label: 'Comparisons done',
      value: formatCount(done),
      unit: `of ${formatCount(total)}`,
      note:
        total === 0
          ? 'nothing imported yet'
          : `${Math.floor((done / total) * 100)}%; ${formatCount(total - done)} to go`,
    },
    rateFigure(project),
    agreementFigure(project.agreement),
  ];
  if (project.members !== undefined) {
    const { atWork, idle, away } = presenceOf(project.members, now);
    figures.push({
      label: 'At work',
      value: formatCount(atWork),
      unit: `of ${formatCount(project.members.length)}`,
      note: `${formatCount(idle)} idle, ${formatCount(away)} away`,
    });
  }
  return <Figures figures={figures} />;
}

function rateFigure({ members, activity }: Project): Figure {
  const hourly = activity.map((hour) => hour.judgements);
  const base = { label: 'Rate', note: hourBefore(activity), aside: <Sparkline values={hourly.slice(-12)} /> };
  // The exact last 60 minutes are known of members only; others see the running hour.
  return members === undefined
    ? { ...base, value: formatCount(hourly.at(-1) ?? 0), unit: 'this hour' }
    : { ...base, value: formatCount(rateOf(members)), unit: 'in the last hour' };
}

function hourBefore(activity: Project['activity']): string {
  const [before, running] = activity.slice(-2);
  if (before === undefined || running === undefined) return 'no hour before';
  const from = formatHour(new Date(before.startsAt));
  return `${formatCount(before.judgements)} from ${from} to ${formatHour(new Date(running.startsAt))}`;
}

function agreementFigure({ alpha, percent, items }: Project['agreement']): Figure {
  if (alpha === null) {
    return { label: 'Agreement α', value: '–', note: 'needs comparisons judged by two or more' };
  }
  const share = percent === null ? '' : `; ${Math.round(percent)}% of pairs agree`;
  return {
    label: 'Agreement α',
    value: alpha.toFixed(2).replace('-', '−'),
    note: `n = ${formatCount(items)}${share}`,
  };
}
