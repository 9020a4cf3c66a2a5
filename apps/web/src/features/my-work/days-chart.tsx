import { formatWeekday } from '../../format/time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Bars } from './bars.tsx';
import type { WorkProject } from './my-work-page.tsx';
import { TableBehind } from './table-behind.tsx';

/** A day such as 2026-11-24, at noon of the reader's clock: at midnight the one or the other may be the day before. */
const noonOf = (day: string) => new Date(`${day}T12:00:00`);

/** One's judgements on each of the last days. */
export function DaysChart({ days }: { days: WorkProject['myPace']['days'] }) {
  const { days: words } = useMessages('myWork');
  const counts = days.map(({ judgements }) => judgements);
  const names = days.map(({ day }) => formatWeekday(noonOf(day)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <h2 className="caption">{words.title}</h2>
      <Bars
        counts={counts}
        said={words.said(counts.filter((count) => count > 0).length, total)}
        first={names[0] ?? ''}
        last={words.today}
      />
      <TableBehind
        label={words.table}
        heading={words.day}
        rows={days.map(({ day, judgements }) => ({ name: day, judgements }))}
      />
    </>
  );
}
