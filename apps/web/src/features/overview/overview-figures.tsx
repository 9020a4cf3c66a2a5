import { formatCount, formatCounted } from '../../format/count.ts';
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
  const before = hourly.at(-2) ?? 0;
  const base = { label: 'Rate', aside: <Sparkline values={hourly.slice(-12)} /> };
  if (members === undefined) {
    return {
      ...base,
      value: formatCount(hourly.at(-1) ?? 0),
      unit: 'this hour',
      note: `${formatCount(before)} the hour before`,
    };
  }
  return {
    ...base,
    value: formatCount(rateOf(members)),
    unit: 'in the last hour',
    note: `${formatCount(before)} in the clock hour before`,
  };
}

function agreementFigure({ alpha, percent, items }: Project['agreement']): Figure {
  if (alpha === null) {
    return { label: 'Agreement α', value: '–', note: 'needs comparisons judged by two or more' };
  }
  const share = percent === null ? '' : `; ${Math.round(percent * 100)}% of pairs agree`;
  return {
    label: 'Agreement α',
    value: alpha.toFixed(2).replace('-', '−'),
    note: `n = ${formatCount(items)}${share}`,
  };
}
