import { useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { useUser } from '../../api/session.ts';
import { formatCount } from '../../format/count.ts';
import { formatAgo, formatDuration } from '../../format/time.ts';
import { Button } from '../../ui/button.tsx';
import { BareSelect } from '../../ui/select.tsx';
import { Table } from '../../ui/table.tsx';
import { useToast } from '../../ui/toast.tsx';
import { AddMemberDocument } from './people.generated.ts';
import { RemovePersonDialog } from './remove-person-dialog.tsx';
import { roleOf, roles, type Member } from './roles.ts';

type PeopleTableProps = { projectId: string; members: readonly Member[]; now: Date; onChanged: () => void };

export function PeopleTable({ projectId, members, now, onChanged }: PeopleTableProps) {
  const [leaving, setLeaving] = useState<Member | null>(null);
  return (
    <div className="people">
      <Table label="People">
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
            <th scope="col">
              <span className="visually-hidden">Acts</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.user.id}>
              <th scope="row" className="people-who">
                {member.user.name}
                <span className="people-mail">{member.user.email}</span>
              </th>
              <td>
                <RoleSelect projectId={projectId} member={member} onChanged={onChanged} />
              </td>
              <td className="number">{formatCount(member.judgements)}</td>
              <td className="number">{formatCount(member.judgementsLastHour)}</td>
              <td className="number">
                {member.medianDurationMs === null ? '–' : formatDuration(member.medianDurationMs)}
              </td>
              <td className="number">{formatCount(member.skips)}</td>
              <td className="num nowrap quiet">
                {member.lastJudgedAt === null ? 'not yet' : formatAgo(new Date(member.lastJudgedAt), now)}
              </td>
              <td className="number">
                <Button
                  variant="bare"
                  aria-label={`Remove ${member.user.name}`}
                  onClick={() => setLeaving(member)}
                >
                  Remove …
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {leaving !== null && (
        <RemovePersonDialog
          projectId={projectId}
          member={leaving}
          onRemoved={onChanged}
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  );
}

type RoleSelectProps = { projectId: string; member: Member; onChanged: () => void };

/** Changes a role at once; the select shows the old one again when that is refused. */
function RoleSelect({ projectId, member, onChanged }: RoleSelectProps) {
  const toast = useToast();
  const user = useUser();
  const [{ fetching }, setRole] = useMutation(AddMemberDocument);
  const change = async (value: string) => {
    const role = roleOf(value);
    const { error } = await setRole({ projectId, userId: member.user.id, role });
    if (error === undefined)
      toast(`${member.user.name} is now ${roles.find((item) => item.role === role)?.name.toLowerCase()}.`);
    else toast(apiErrorOf(error).message, 'bad');
    onChanged();
  };
  return (
    <BareSelect
      className="select-compact people-role"
      label={`Role of ${member.user.name}`}
      value={member.role}
      aria-busy={fetching || undefined}
      disabled={member.user.id === user.id && !user.isAdministrator}
      onChange={(event) => void change(event.target.value)}
    >
      {roles.map(({ role, name }) => (
        <option key={role} value={role}>
          {name}
        </option>
      ))}
    </BareSelect>
  );
}
