import { WorkCells, WorkHeadings } from '../../format/work-cells.tsx';
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
          <WorkHeadings />
        </tr>
      </thead>
      <tbody>
        {byActivity(members).map((member) => (
          <tr key={member.user.id}>
            <th scope="row" className="nowrap">
              {member.user.name}
            </th>
            <td className="soft">{roleWords[member.role]}</td>
            <WorkCells work={member} now={now} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
