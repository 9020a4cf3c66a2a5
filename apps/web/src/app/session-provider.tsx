import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Provider, useClient, useQuery } from 'urql';
import { useLocation } from 'wouter';
import { createApi } from '../api/client.ts';
import { Pending } from '../api/failure.tsx';
import { LiveContext } from '../api/live.ts';
import { SessionDocument, SignOutDocument } from '../api/session.generated.ts';
import { SessionContext, type Session } from '../api/session.ts';

/**
 * Knows who is signed in. When the person changes, or the API says that the session has ended, everything cached is
 * dropped with the client that held it, and the question is asked anew.
 */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [generation, setGeneration] = useState(0);
  const renew = useCallback(() => setGeneration((current) => current + 1), []);
  return (
    <ApiOfOneSession key={generation} onEnd={renew}>
      {children}
    </ApiOfOneSession>
  );
}

type ApiOfOneSessionProps = { onEnd: () => void; children: ReactNode };

function ApiOfOneSession({ onEnd, children }: ApiOfOneSessionProps) {
  const [api] = useState(() => createApi(onEnd));
  return (
    <Provider value={api.client}>
      <LiveContext value={api.live}>
        <SignedIn onKnown={api.expectSession} renew={onEnd}>
          {children}
        </SignedIn>
      </LiveContext>
    </Provider>
  );
}

type SignedInProps = { onKnown: (isSignedIn: boolean) => void; renew: () => void; children: ReactNode };

function SignedIn({ onKnown, renew, children }: SignedInProps) {
  const client = useClient();
  const [, navigate] = useLocation();
  const [{ data, error }, reload] = useQuery({ query: SessionDocument });
  const session = useMemo<Session | null>(() => {
    if (data === undefined) return null;
    return {
      user: data.me,
      needsSetUp: data.instance.needsSetUp,
      version: data.instance.version,
      renew,
      signOut: async () => {
        await client.mutation(SignOutDocument, {}).toPromise();
        // Whoever signs in next begins at the beginning, not on the last one's page.
        navigate('/');
        renew();
      },
    };
  }, [client, data, navigate, renew]);
  const isSignedIn = Boolean(session?.user);
  useEffect(() => onKnown(isSignedIn), [onKnown, isSignedIn]);
  if (session === null)
    return <Pending error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  return <SessionContext value={session}>{children}</SessionContext>;
}
