import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf, type ApiError } from '../../api/api-error.ts';
import { useSession } from '../../api/session.ts';
import type { Messages } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/use-messages.ts';
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
  const { signIn: words } = useMessages('door');
  return (
    <Door title={words.title} lead={words.lead(globalThis.location.host)} version={session.version}>
      {session.needsSetUp ? <NobodyYet /> : <SignInForm onSignedIn={session.renew} />}
    </Door>
  );
}

function NobodyYet() {
  const { signIn: words } = useMessages('door');
  return <Strip tone="info">{words.nobodyYet}</Strip>;
}

function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { signIn: words, email, password } = useMessages('door');
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
  const refusal = error === undefined ? undefined : refusalOf(apiErrorOf(error), isCapsLockOn, words);
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <TextField label={email} name="email" type="email" autoComplete="username" required />
      <TextField
        label={password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={refusal}
        hint={isCapsLockOn && refusal === undefined ? words.capsLock : undefined}
        onKeyUp={watchCapsLock}
      />
      <Button type="submit" variant="primary" className="button-wide" busy={fetching}>
        {words.act} <KeyCap keys={['↵']} />
      </Button>
      <p className="note">{words.forgotten}</p>
    </form>
  );
}

function refusalOf(
  { code, message }: ApiError,
  isCapsLockOn: boolean,
  words: Messages<'door'>['signIn'],
): string {
  if (code !== 'UNAUTHENTICATED' && code !== 'BAD_USER_INPUT') return message;
  return isCapsLockOn ? words.mismatchInCapitals : words.mismatch;
}
