import './set-up.css';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Redirect, useLocation } from 'wouter';
import { apiErrorOf } from '../../api/api-error.ts';
import { useSession } from '../../api/session.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { formText } from '../../ui/form-text.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Strip } from '../../ui/strip.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Door } from './door.tsx';
import { minPasswordLength, passwordLength } from './password-length.ts';
import { SetUpDocument } from './set-up.generated.ts';

/** The first start: makes the administrator, signs them in and goes to the projects. */
export function SetUpPage({ token }: { token: string }) {
  const session = useSession();
  const { setUp: words } = useMessages('door');
  if (session.user !== null) return <Redirect to="/" replace />;
  return (
    <Door title={words.title} lead={session.needsSetUp ? words.open : words.closed} version={session.version}>
      {session.needsSetUp ? (
        <>
          <SetUpForm token={token} />
          <NextSteps />
        </>
      ) : (
        <ButtonLink to="/sign-in" variant="primary">
          {words.signIn}
        </ButtonLink>
      )}
    </Door>
  );
}

function SetUpForm({ token }: { token: string }) {
  const { renew } = useSession();
  const { setUp: words, email, password: passwordLabel } = useMessages('door');
  const [, navigate] = useLocation();
  const [{ fetching, error }, setUp] = useMutation(SetUpDocument);
  const [password, setPassword] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const result = await setUp({
      token,
      name: formText(data, 'name').trim(),
      email: formText(data, 'email').trim(),
      password,
    });
    if (!result.data) return;
    navigate('/', { replace: true });
    renew();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextField label={words.name} name="name" autoComplete="name" required />
      <TextField label={email} name="email" type="email" autoComplete="username" required />
      <TextField
        label={passwordLabel}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={minPasswordLength}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        hint={words.passwordHint(passwordLength(password), minPasswordLength)}
      />
      {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
      <Button type="submit" variant="primary" className="button-wide" busy={fetching}>
        {words.act} <KeyCap keys={['↵']} />
      </Button>
    </form>
  );
}

function NextSteps() {
  const { setUp: words } = useMessages('door');
  return (
    <ol className="set-up-next" start={2}>
      <li>
        <span className="quiet num">2</span>
        <span>
          {words.bringFile}
          <br />
          <span className="quiet">{words.orSample}</span>
        </span>
      </li>
      <li>
        <span className="quiet num">3</span>
        <span>
          {words.askPeople}
          <br />
          <span className="quiet">{words.noMail}</span>
        </span>
      </li>
    </ol>
  );
}
