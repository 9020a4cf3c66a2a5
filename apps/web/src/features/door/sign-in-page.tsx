import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { useSession } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { formText } from '../../ui/form-text.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Strip } from '../../ui/strip.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Door } from './door.tsx';
import { SignInDocument } from './sign-in.generated.ts';

/** The door: e-mail and password, then back to the page that was asked for. */
export function SignInPage() {
  const session = useSession();
  return (
    <Door title="Sign in" lead={`to ${globalThis.location.host}`} version={session.version}>
      {session.needsSetUp ? <NobodyYet /> : <SignInForm onSignedIn={session.renew} />}
    </Door>
  );
}

function NobodyYet() {
  return (
    <Strip tone="info">
      There is no administrator yet. Open the set-up link that the server printed when it started; it works
      once.
    </Strip>
  );
}

function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [{ fetching, error }, signIn] = useMutation(SignInDocument);
  const [isCapsLockOn, setCapsLockOn] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const result = await signIn({
      email: formText(data, 'email').trim(),
      password: formText(data, 'password'),
    });
    if (result.data) onSignedIn();
  };
  const watchCapsLock = (event: KeyboardEvent) => setCapsLockOn(event.getModifierState('CapsLock'));
  const refusal = error === undefined ? undefined : refusalOf(apiErrorOf(error), isCapsLockOn);
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <TextField label="E-mail" name="email" type="email" autoComplete="username" required />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={refusal}
        hint={isCapsLockOn && refusal === undefined ? 'Caps Lock is on.' : undefined}
        onKeyUp={watchCapsLock}
      />
      <Button type="submit" variant="primary" className="button-wide" busy={fetching}>
        Sign in <KeyCap keys={['↵']} />
      </Button>
      <p className="note">
        Forgotten? An administrator can help. What you judged offline is still on this device and is sent
        after signing in.
      </p>
    </form>
  );
}

function refusalOf({ code, message }: ReturnType<typeof apiErrorOf>, isCapsLockOn: boolean): string {
  if (code !== 'UNAUTHENTICATED' && code !== 'BAD_USER_INPUT') return message;
  return `E-mail and password do not match.${isCapsLockOn ? ' Caps Lock is on.' : ''}`;
}
