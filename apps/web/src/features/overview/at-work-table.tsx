import { formatCount } from '../../format/count.ts';
import { formatAgo, formatDuration } from '../../format/time.ts';
import { Table } from '../../ui/table.tsx';
import type { OverviewQuery } from './overview.generated.ts';
import { byActivity } from './work-figures.ts';

type Member = NonNullable<NonNullable<OverviewQuery['project']>['members']>[number];

const roleWords = {
  ANNOTATOR: 'annotator',
  REVIEWER: 'reviewer',
  LEAD: 'lead',
  ENGINEER: 'engineer',
} as const;

/** Each member's count and pace, the busiest of the last hour first. */
export function AtWorkTable({ members, now }: { members: readonly Member[]; now: Date }) {
  return (
    <Table label="At work" dense>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Role</th>
          <th scope="col" className="number">
            Judgements
          </th>
          <th scope="col" className="number">
            Last hour
          </th>
          <th scope="col" className="number">
            Median time
          </th>
          <th scope="col" className="number">
            Skips
          </th>
          <th scope="col">Last judged</th>
        </tr>
      </thead>
      <tbody>
        {byActivity(members).map((member) => (
          <tr key={member.user.id}>
            <th scope="row" className="nowrap">
              {member.user.name}
            </th>
            <td className="soft">{roleWords[member.role]}</td>
            <td className="number">{formatCount(member.judgements)}</td>
            <td className="number">{formatCount(member.judgementsLastHour)}</td>
            <td className="number">
              {member.medianDurationMs === null ? '–' : formatDuration(member.medianDurationMs)}
            </td>
            <td className="number">{formatCount(member.skips)}</td>
            <td className="num nowrap quiet">
              {member.lastJudgedAt === null ? 'not yet' : formatAgo(new Date(member.lastJudgedAt), now)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
