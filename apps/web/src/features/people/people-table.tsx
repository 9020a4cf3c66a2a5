import { useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { useUser } from '../../api/session.ts';
import { TrainingStanding } from '../../asking/training-standing.tsx';
import { WorkCells, WorkHeadings } from '../../format/work-cells.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { BareSelect } from '../../ui/select.tsx';
import { Table } from '../../ui/table.tsx';
import { useToast } from '../../ui/toast.tsx';
import { AddMemberDocument } from './people.generated.ts';
import { RemovePersonDialog } from './remove-person-dialog.tsx';
import { roleOf, roles, type Member, type PeopleProject } from './roles.ts';

type PeopleTableProps = { project: PeopleProject; now: Date; onChanged: () => void };

export function PeopleTable({ project, now, onChanged }: PeopleTableProps) {
  const { id: projectId, members, training, guidelinesVersion } = project;
  const words = useMessages('people');
  const { ui } = useMessages('shell');
  const [leaving, setLeaving] = useState<Member | null>(null);
  return (
    <div className="people">
      <Table label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.guidelines}</th>
            {training !== null && <th scope="col">{words.training}</th>}
            <WorkHeadings />
            <th scope="col">
              <span className="visually-hidden">{ui.acts}</span>
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
              <td
                className={member.guidelinesVersion < guidelinesVersion ? 'num nowrap quiet' : 'num nowrap'}
              >
                {words.guidelinesRead(member.guidelinesVersion, guidelinesVersion)}
              </td>
              {training !== null && (
                <td className="nowrap">
                  <TrainingStanding state={member.training} />
                </td>
              )}
              <WorkCells work={member} now={now} />
              <td className="number">
                <Button
                  variant="bare"
                  aria-label={words.remove.openNamed(member.user.name)}
                  onClick={() => setLeaving(member)}
                >
                  {words.remove.open}
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
  const words = useMessages('people');
  const { roles: roleWords } = useMessages('shell');
  const user = useUser();
  const [{ fetching }, setRole] = useMutation(AddMemberDocument);
  const change = async (value: string) => {
    const role = roleOf(value);
    const { error } = await setRole({ projectId, userId: member.user.id, role });
    if (error === undefined) toast(words.nowIs(member.user.name, roleWords[role]));
    else toast(apiErrorOf(error).message, 'bad');
    onChanged();
  };
  return (
    <BareSelect
      className="select-compact people-role"
      label={words.roleOf(member.user.name)}
      value={member.role}
      aria-busy={fetching || undefined}
      disabled={member.user.id === user.id && !user.isAdministrator}
      onChange={(event) => void change(event.target.value)}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {words.roles[role]}
        </option>
      ))}
    </BareSelect>
  );
}
