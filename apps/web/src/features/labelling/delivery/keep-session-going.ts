import { isExpired } from './assignment-buffer.ts';
import type { LabellingSession } from './labelling-session.ts';
import { isSignedOut } from './is-signed-out.ts';
import { listenForLife } from './signs-of-life.ts';

const RENEW_EVERY_MS = 30_000;
const ASK_AGAIN_EVERY_MS = 15_000;

/** Renews leases as long as somebody works, not on a page that was merely left open. @returns the way to stop it. */
function beat(session: LabellingSession): () => void {
  let hasWorked = true;
  const stopListening = listenForLife(() => {
    const { current } = session.getState().lease.buffer;
    // Somebody comes back to an item whose time is over: it may still be theirs.
    if (!hasWorked && current !== null && isExpired(current, Date.now())) void session.renewLeases();
    hasWorked = true;
  });
  const renewing = setInterval(() => {
    if (hasWorked) void session.renewLeases();
    hasWorked = false;
  }, RENEW_EVERY_MS);
  return () => {
    stopListening();
    clearInterval(renewing);
  };
}

/** What of a session waits for the world: for the network, for a sign-in in another tab, for an empty queue to fill. */
function retryWhenItMayHelp(session: LabellingSession): () => void {
  const retry = () => session.retry();
  const look = () => {
    if (document.visibilityState === 'visible' && isSignedOut(session.getState())) retry();
  };
  const asking = setInterval(() => {
    if (session.getState().lease.buffer.current === null) retry();
  }, ASK_AGAIN_EVERY_MS);
  globalThis.addEventListener('online', retry);
  document.addEventListener('visibilitychange', look);
  globalThis.addEventListener('focus', look);
  return () => {
    clearInterval(asking);
    globalThis.removeEventListener('online', retry);
    document.removeEventListener('visibilitychange', look);
    globalThis.removeEventListener('focus', look);
  };
}

/** Gives leases back when the page is left, and takes up work where the browser brings it back as it was. */
function giveBackOnLeaving(session: LabellingSession): () => void {
  let hasLeft = false;
  const leave = () => {
    hasLeft = !session.getState().isResting;
    if (hasLeft) void session.rest();
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted && hasLeft) session.resume();
  };
  globalThis.addEventListener('pagehide', leave);
  globalThis.addEventListener('pageshow', comeBack);
  return () => {
    globalThis.removeEventListener('pagehide', leave);
    globalThis.removeEventListener('pageshow', comeBack);
  };
}

/** Keeps a session going as long as its page is open. @returns the way to stop it. */
export function keepSessionGoing(session: LabellingSession): () => void {
  const stops = [beat(session), retryWhenItMayHelp(session), giveBackOnLeaving(session)];
  return () => {
    for (const stop of stops) stop();
  };
}
