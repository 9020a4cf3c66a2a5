import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { useUser } from '../../api/session.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formText } from '../../ui/form-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Strip } from '../../ui/strip.tsx';
import { useToast } from '../../ui/toast.tsx';
import { AccountFields, KnownPersonField, RoleField } from './person-fields.tsx';
import { AccountsDocument } from './people.generated.ts';
import { roleOf, type Member } from './roles.ts';
import { useAdding, type Newcomer } from './use-adding.ts';

type AddPersonDialogProps = {
  projectId: string;
  members: readonly Member[];
  onAdded: () => void;
  onClose: () => void;
};

const sources = ['known', 'new'] as const;
type Source = (typeof sources)[number];

/** Adds somebody who has an account, or makes the account too (administrators). */
export function AddPersonDialog({ projectId, members, onAdded, onClose }: AddPersonDialogProps) {
  const toast = useToast();
  const { add: title, form: words } = useMessages('people');
  const { ui } = useMessages('shell');
  const { isAdministrator } = useUser();
  const [{ data, error }] = useQuery({ query: AccountsDocument });
  const [chosenSource, setSource] = useState<Source | null>(null);
  const { isBusy, refusal, add } = useAdding(projectId);
  const inProject = new Set(members.map(({ user }) => user.id));
  const candidates = data?.users.filter(({ id }) => !inProject.has(id)) ?? [];
  // An installation starts with one account: then a new one is what is wanted.
  const usual = isAdministrator && data !== undefined && candidates.length === 0 ? 'new' : 'known';
  const source = chosenSource ?? usual;
  const shownRefusal = refusal ?? (error && apiErrorOf(error).message);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!(await add(newcomerOf(new FormData(event.currentTarget), source)))) return;
    toast(words.added);
    onAdded();
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {isAdministrator && (
          <Segmented
            label={words.account}
            value={source}
            options={sources.map((value) => ({ value, label: words.sources[value] }))}
            onChange={setSource}
          />
        )}
        {source === 'known' ? <KnownPersonField candidates={candidates} /> : <AccountFields />}
        <RoleField />
        {shownRefusal !== undefined && <Strip tone="bad">{shownRefusal}</Strip>}
        <footer className="dialog-foot">
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button
            type="submit"
            variant="primary"
            busy={isBusy}
            unavailable={source === 'known' && candidates.length === 0 ? words.nobodyLeft : undefined}
          >
            {words.act}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function newcomerOf(form: FormData, source: Source): Newcomer {
  const role = roleOf(formText(form, 'role'));
  if (source === 'known') return { role, userId: formText(form, 'userId') };
  const name = formText(form, 'name').trim();
  const email = formText(form, 'email').trim();
  return { role, account: { name, email, password: formText(form, 'password') } };
}
