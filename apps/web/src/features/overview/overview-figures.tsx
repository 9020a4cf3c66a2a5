import { formatCount } from '../../format/count.ts';
import { formatHour } from '../../format/time.ts';
import type { Messages } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Sparkline } from '../../ui/charts/sparkline.tsx';
import { Figures, type Figure } from '../../ui/figures.tsx';
import type { OverviewQuery } from './overview.generated.ts';
import { presenceOf, rateOf } from './work-figures.ts';

type Project = NonNullable<OverviewQuery['project']>;
type OverviewFiguresProps = { project: Project; queue: Project['queues'][number]; now: Date };

type Words = Messages<'overview'>['figures'];

/** The strip of figures: how far, how fast, how sure, how many people. */
export function OverviewFigures({ project, queue, now }: OverviewFiguresProps) {
  const { figures: words } = useMessages('overview');
  const { done, total, judgements } = queue.progress;
  const figures: Figure[] = [
    {
      label: words.judgements,
      value: formatCount(judgements),
      unit: words.of(total * queue.judgementsPerComparison),
      note: words.perComparison(queue.judgementsPerComparison),
    },
    {
      label: words.comparisonsDone,
      value: formatCount(done),
      unit: words.of(total),
      note: total === 0 ? words.nothingImported : words.toGo(Math.floor((done / total) * 100), total - done),
    },
    rateFigure(project, words),
    agreementFigure(project.agreement, words),
  ];
  if (project.members !== undefined) {
    const { atWork, idle, away } = presenceOf(project.members, now);
    figures.push({
      label: words.atWork,
      value: formatCount(atWork),
      unit: words.of(project.members.length),
      note: words.idleAndAway(idle, away),
    });
  }
  return <Figures figures={figures} />;
}

function rateFigure({ members, activity }: Project, words: Words): Figure {
  const hourly = activity.map((hour) => hour.judgements);
  const aside = <Sparkline values={hourly.slice(-12)} />;
  const base = { label: words.rate, note: hourBefore(activity, words), aside };
  // The exact last 60 minutes are known of members only; others see the running hour.
  return members === undefined
    ? { ...base, value: formatCount(hourly.at(-1) ?? 0), unit: words.thisHour }
    : { ...base, value: formatCount(rateOf(members)), unit: words.lastHour };
}

const startOf = ({ startsAt }: { startsAt: string }) => formatHour(new Date(startsAt));

function hourBefore(activity: Project['activity'], words: Words): string {
  const [before, running] = activity.slice(-2);
  if (before === undefined || running === undefined) return words.noHourBefore;
  return words.hourBefore(before.judgements, startOf(before), startOf(running));
}

function agreementFigure({ alpha, percent, items }: Project['agreement'], words: Words): Figure {
  if (alpha === null) return { label: words.agreement, value: '–', note: words.needsTwo };
  return {
    label: words.agreement,
    value: alpha.toFixed(2).replace('-', '−'),
    note: percent === null ? words.items(items) : words.itemsAgreeing(items, Math.round(percent)),
  };
}
