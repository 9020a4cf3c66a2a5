import { useState, type FormEvent } from 'react';
import { useClient, useQuery } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { useUser } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formText } from '../../ui/form-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Strip } from '../../ui/strip.tsx';
import { useToast } from '../../ui/toast.tsx';
import { AccountFields, KnownPersonField, RoleField } from './person-fields.tsx';
import { AccountsDocument, AddMemberDocument, CreateUserDocument } from './people.generated.ts';
import { roleOf, type Member } from './roles.ts';

type AddPersonDialogProps = {
  projectId: string;
  members: readonly Member[];
  onAdded: () => void;
  onClose: () => void;
};

const sources = [
  { value: 'known', label: 'Has an account' },
  { value: 'new', label: 'New account' },
] as const;

/** Adds somebody who has an account, or makes the account too (administrators). */
export function AddPersonDialog({ projectId, members, onAdded, onClose }: AddPersonDialogProps) {
  const client = useClient();
  const toast = useToast();
  const { isAdministrator } = useUser();
  const [{ data, error: listError }] = useQuery({ query: AccountsDocument });
  const [chosenSource, setSource] = useState<'known' | 'new' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>(listError && apiErrorOf(listError).message);
  const inProject = new Set(members.map(({ user }) => user.id));
  const candidates = data?.users.filter(({ id }) => !inProject.has(id)) ?? [];
  // An installation starts with one account: then a new one is what is wanted.
  const source =
    chosenSource ?? (isAdministrator && data !== undefined && candidates.length === 0 ? 'new' : 'known');

  const add = async (form: FormData) => {
    const role = roleOf(formText(form, 'role'));
    let userId = formText(form, 'userId');
    if (source === 'new') {
      const account = {
        name: formText(form, 'name').trim(),
        email: formText(form, 'email').trim(),
        password: formText(form, 'password'),
      };
      const made = await client.mutation(CreateUserDocument, account).toPromise();
      if (!made.data) return made.error;
      userId = made.data.createUser.id;
    }
    const added = await client.mutation(AddMemberDocument, { projectId, userId, role }).toPromise();
    return added.error;
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(undefined);
    const error = await add(new FormData(event.currentTarget));
    setBusy(false);
    if (error !== undefined) return setRefusal(apiErrorOf(error).message);
    toast('Added to the project.');
    onAdded();
    onClose();
  };

  return (
    <Dialog title="Add a person" onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {isAdministrator && (
          <Segmented label="Account" value={source} options={sources} onChange={setSource} />
        )}
        {source === 'known' ? <KnownPersonField candidates={candidates} /> : <AccountFields />}
        <RoleField />
        {refusal !== undefined && <Strip tone="bad">{refusal}</Strip>}
        <footer className="dialog-foot">
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            variant="primary"
            busy={isBusy}
            unavailable={
              source === 'known' && candidates.length === 0 ? 'Everybody with an account is in.' : undefined
            }
          >
            Add
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
