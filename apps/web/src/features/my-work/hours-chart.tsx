import { formatHour } from '../../format/time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Bars } from './bars.tsx';
import type { WorkProject } from './my-work-page.tsx';
import { TableBehind } from './table-behind.tsx';

/** One's judgements in each of the last hours. */
export function HoursChart({ hours }: { hours: WorkProject['myPace']['hours'] }) {
  const { hours: words } = useMessages('myWork');
  const counts = hours.map(({ judgements }) => judgements);
  const names = hours.map(({ startsAt }) => formatHour(new Date(startsAt)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <h2 className="caption">{words.title}</h2>
      <Bars
        counts={counts}
        said={words.said(total, Math.max(0, ...counts))}
        first={names[0] ?? ''}
        last={words.now}
      />
      <TableBehind
        label={words.table}
        heading={words.hour}
        rows={hours.map(({ judgements }, index) => ({ name: names[index] ?? '', judgements }))}
      />
    </>
  );
}
