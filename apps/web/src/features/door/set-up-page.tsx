import './set-up.css';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Redirect, useLocation } from 'wouter';
import { apiErrorOf } from '../../api/api-error.ts';
import { useSession } from '../../api/session.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { formText } from '../../ui/form-text.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Strip } from '../../ui/strip.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Door } from './door.tsx';
import { minPasswordLength, passwordHint } from './password-hint.ts';
import { SetUpDocument } from './set-up.generated.ts';

const closedDoor = 'Set-up is done and its link is closed for good.';
const openDoor = 'This link works once. It makes the first administrator, and is then closed for good.';

/** The first start: makes the administrator, signs them in and goes to the projects. */
export function SetUpPage({ token }: { token: string }) {
  const session = useSession();
  if (session.user !== null) return <Redirect to="/" replace />;
  return (
    <Door title="First start" lead={session.needsSetUp ? openDoor : closedDoor} version={session.version}>
      {session.needsSetUp ? (
        <>
          <SetUpForm token={token} />
          <NextSteps />
        </>
      ) : (
        <ButtonLink to="/sign-in" variant="primary">
          Sign in
        </ButtonLink>
      )}
    </Door>
  );
}

function SetUpForm({ token }: { token: string }) {
  const { renew } = useSession();
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
      <TextField label="Name" name="name" autoComplete="name" required />
      <TextField label="E-mail" name="email" type="email" autoComplete="username" required />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={minPasswordLength}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        hint={passwordHint(password)}
      />
      {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
      <Button type="submit" variant="primary" className="button-wide" busy={fetching}>
        Make the administrator <KeyCap keys={['↵']} />
      </Button>
    </form>
  );
}

function NextSteps() {
  return (
    <ol className="set-up-next" start={2}>
      <li>
        <span className="quiet num">2</span>
        <span>
          Bring a file in
          <br />
          <span className="quiet">or look around with a sample project</span>
        </span>
      </li>
      <li>
        <span className="quiet num">3</span>
        <span>
          Ask people, hand out the queue
          <br />
          <span className="quiet">an account for each, no mail server needed</span>
        </span>
      </li>
    </ol>
  );
}
