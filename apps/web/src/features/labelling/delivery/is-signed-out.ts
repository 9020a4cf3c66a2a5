import type { SessionState } from './session-state.ts';

/** Whether the server has asked who is there: what waits goes out once somebody has signed in again. */
export function isSignedOut({ outbox, lease }: Pick<SessionState, 'outbox' | 'lease'>): boolean {
  return outbox.isSignedOut || lease.error?.code === 'UNAUTHENTICATED';
}
