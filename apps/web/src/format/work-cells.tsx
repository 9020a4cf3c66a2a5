import { useMessages } from '../messages/use-messages.ts';
import { formatCount } from './count.ts';
import { formatAgo, formatDuration } from './time.ts';

/** What a member did in a project; times in ISO 8601 and milliseconds. */
interface MemberWork {
  readonly judgements: number;
  readonly judgementsLastHour: number;
  readonly medianDurationMs: number | null;
  readonly skips: number;
  readonly lastJudgedAt: string | null;
}

/** The headings over `WorkCells`. */
export function WorkHeadings() {
  const { work } = useMessages('shell');
  return (
    <>
      <th scope="col" className="number">
        {work.judgements}
      </th>
      <th scope="col" className="number">
        {work.lastHour}
      </th>
      <th scope="col" className="number">
        {work.medianTime}
      </th>
      <th scope="col" className="number">
        {work.skips}
      </th>
      <th scope="col">{work.lastJudged}</th>
    </>
  );
}

/** A member's work, for a row of a table of people. */
export function WorkCells({ work, now }: { work: MemberWork; now: Date }) {
  const { work: words } = useMessages('shell');
  return (
    <>
      <td className="number">{formatCount(work.judgements)}</td>
      <td className="number">{formatCount(work.judgementsLastHour)}</td>
      <td className="number">
        {work.medianDurationMs === null ? '–' : formatDuration(work.medianDurationMs)}
      </td>
      <td className="number">{formatCount(work.skips)}</td>
      <td className="num nowrap quiet">
        {work.lastJudgedAt === null ? words.notYet : formatAgo(new Date(work.lastJudgedAt), now)}
      </td>
    </>
  );
}
