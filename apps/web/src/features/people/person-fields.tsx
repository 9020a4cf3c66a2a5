import { useState } from 'react';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { roles } from './roles.ts';
import { suggestPassword } from './suggest-password.ts';

type Candidate = { id: string; name: string; email: string };

/** Somebody with an account who is not in the project yet. */
export function KnownPersonField({ candidates }: { candidates: readonly Candidate[] }) {
  return (
    <Select
      label="Who"
      name="userId"
      required
      hint={
        candidates.length === 0
          ? 'Everybody with an account is in. An administrator makes new accounts.'
          : undefined
      }
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
  const [password, setPassword] = useState(() => suggestPassword(crypto.getRandomValues(new Uint8Array(16))));
  return (
    <>
      <TextField label="Name" name="name" required autoComplete="off" />
      <TextField label="E-mail" name="email" type="email" required autoComplete="off" />
      <TextField
        label="Password"
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
            Hand it over yourself; no mail is sent and it is not shown again.
            <CopyButton text={password} label="the password" />
          </span>
        }
      />
    </>
  );
}

export function RoleField() {
  return (
    <Select label="As" name="role" defaultValue="ANNOTATOR">
      {roles.map(({ role, name, may }) => (
        <option key={role} value={role}>
          {name}: {may}
        </option>
      ))}
    </Select>
  );
}
