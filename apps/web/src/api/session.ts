import { createContext, use } from 'react';
import type { SessionQuery } from './session.generated.ts';

export type SessionUser = NonNullable<SessionQuery['me']>;

export type Session = {
  /** Null while nobody is signed in. */
  user: SessionUser | null;
  /** No administrator exists yet. */
  needsSetUp: boolean;
  version: string;
  /** Forgets everything cached and asks again who is signed in. */
  renew: () => void;
  signOut: () => Promise<void>;
};

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, and the acts that change it. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession is used outside of SessionProvider');
  return session;
}

/** The person signed in, on pages that nobody reaches without. */
export function useUser(): SessionUser {
  const { user } = useSession();
  if (user === null) throw new Error('useUser is used on a page that is open to people who are signed out');
  return user;
}
