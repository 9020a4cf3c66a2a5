import { WorkCells, WorkHeadings } from '../../format/work-cells.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { Table } from '../../ui/table.tsx';
import type { OverviewQuery } from './overview.generated.ts';
import { byActivity } from './work-figures.ts';

type Member = NonNullable<NonNullable<OverviewQuery['project']>['members']>[number];

/** Each member's count and pace, the busiest of the last hour first. */
export function AtWorkTable({ members, now }: { members: readonly Member[]; now: Date }) {
  const { people: words } = useMessages('overview');
  const { roles } = useMessages('shell');
  return (
    <Table label={words.table} dense>
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.role}</th>
          <WorkHeadings />
        </tr>
      </thead>
      <tbody>
        {byActivity(members).map((member) => (
          <tr key={member.user.id}>
            <th scope="row" className="nowrap">
              {member.user.name}
            </th>
            <td className="soft">{roles[member.role]}</td>
            <WorkCells work={member} now={now} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
