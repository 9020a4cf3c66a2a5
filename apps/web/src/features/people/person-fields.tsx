import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { roles } from './roles.ts';
import { suggestPassword } from './suggest-password.ts';

type Candidate = { id: string; name: string; email: string };

/** Somebody with an account who is not in the project yet. */
export function KnownPersonField({ candidates }: { candidates: readonly Candidate[] }) {
  const { who, form: words } = useMessages('people');
  return (
    <Select
      label={who}
      name="userId"
      required
      hint={candidates.length === 0 ? words.nobodyLeftHint : undefined}
    >
      {candidates.map(({ id, name, email }) => (
        <option key={id} value={id}>
          {name} · {email}
        </option>
      ))}
    </Select>
  );
}

/** A new account with a password to hand over. */
export function AccountFields() {
  const { form: words } = useMessages('people');
  const [password, setPassword] = useState(() => suggestPassword(crypto.getRandomValues(new Uint8Array(16))));
  return (
    <>
      <TextField label={words.name} name="name" required autoComplete="off" />
      <TextField label={words.email} name="email" type="email" required autoComplete="off" />
      <TextField
        label={words.password}
        name="password"
        required
        minLength={8}
        autoComplete="off"
        spellCheck={false}
        className="mono"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        hint={
          <span className="people-password">
            {words.passwordHint}
            <CopyButton text={password} label={words.thePassword} />
          </span>
        }
      />
    </>
  );
}

export function RoleField() {
  const words = useMessages('people');
  return (
    <Select label={words.form.as} name="role" defaultValue="ANNOTATOR">
      {roles.map((role) => (
        <option key={role} value={role}>
          {words.roleAndMay(words.roles[role], words.may[role])}
        </option>
      ))}
    </Select>
  );
}
