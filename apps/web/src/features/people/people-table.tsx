import { useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { useUser } from '../../api/session.ts';
import { WorkCells, WorkHeadings } from '../../format/work-cells.tsx';
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
            <WorkHeadings />
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
              <WorkCells work={member} now={now} />
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
