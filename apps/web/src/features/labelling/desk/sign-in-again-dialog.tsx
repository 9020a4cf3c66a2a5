import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../../api/api-error.ts';
import { useSession, useUser } from '../../../api/session.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { formText } from '../../../ui/form-text.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { PAGE_STAYS } from '../delivery/page-stays.ts';
import { SignInAgainDocument } from '../labelling.generated.ts';

type SignInAgainDialogProps = { onSignedIn: () => void; onClose: () => void };

/** Lets the same person in again over their page, which stays as it is. */
export function SignInAgainDialog({ onSignedIn, onClose }: SignInAgainDialogProps) {
  const { signedOut: words } = useMessages('labelling').flow;
  const { email } = useUser();
  const { renew } = useSession();
  const [{ fetching }, signIn] = useMutation(SignInAgainDocument);
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = formText(new FormData(event.currentTarget), 'password');
    const { data, error } = await signIn({ email, password }, PAGE_STAYS);
    if (data) {
      onClose();
      onSignedIn();
    } else if (error !== undefined) {
      const { code, message } = apiErrorOf(error);
      setRefusal(code === 'UNAUTHENTICATED' || code === 'BAD_USER_INPUT' ? words.mismatch : message);
    }
  };
  return (
    <Dialog title={words.act} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <p className="note">{email}</p>
        <TextField
          label={words.password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={refusal}
        />
        <Button type="submit" variant="primary" className="button-wide" busy={fetching}>
          {words.act}
        </Button>
        <p className="note">
          <button type="button" className="link" onClick={renew}>
            {words.other}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
