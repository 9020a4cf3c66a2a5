import { isSignedOut } from '../delivery/is-signed-out.ts';
import type { SessionState } from '../delivery/session-state.ts';

/** The one thing to say of where the work is. Times are epoch milliseconds. */
export type DeskStatus =
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'offline'; readonly sinceMs: number; readonly waiting: number }
  | { readonly kind: 'notKept' }
  | { readonly kind: 'sending'; readonly waiting: number }
  | { readonly kind: 'draftSaved'; readonly atMs: number }
  | { readonly kind: 'sent' }
  | { readonly kind: 'quiet' };

/**
 * What the bar says: first what stops the work from arriving, then what could lose it, then what is under way.
 * `isSlow`: sending has lasted long enough to be worth a word.
 */
export function deskStatus(state: SessionState, isDurable: boolean, isSlow: boolean): DeskStatus {
  const { waiting, unreachableSinceMs } = state.outbox;
  if (isSignedOut(state)) return { kind: 'signedOut' };
  if (unreachableSinceMs !== null && waiting.length > 0) {
    return { kind: 'offline', sinceMs: unreachableSinceMs, waiting: waiting.length };
  }
  if (!isDurable) return { kind: 'notKept' };
  if (waiting.length > 0 && isSlow) return { kind: 'sending', waiting: waiting.length };
  if (state.draftSavedMs !== null) return { kind: 'draftSaved', atMs: state.draftSavedMs };
  return state.arrived > 0 && waiting.length === 0 ? { kind: 'sent' } : { kind: 'quiet' };
}
