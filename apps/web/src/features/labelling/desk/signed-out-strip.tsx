import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Strip } from '../../../ui/strip.tsx';

const SignInAgainDialog = lazy(async () => ({
  default: (await import('./sign-in-again-dialog.tsx')).SignInAgainDialog,
}));

/** Says that the session has ended, and offers to go on without losing the page. */
export function SignedOutStrip({ onSignedIn }: { onSignedIn: () => void }) {
  const { signedOut: words } = useMessages('labelling').flow;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Strip tone="warn" action={<Button onClick={() => setOpen(true)}>{words.act}</Button>}>
        {words.strip}
      </Strip>
      {isOpen && (
        <Suspense>
          <SignInAgainDialog onSignedIn={onSignedIn} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
