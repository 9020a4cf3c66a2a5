/**
 * The context of requests that deal with the end of a session themselves: the page stays, with what is typed on it, and
 * offers to sign in again.
 */
export const PAGE_STAYS = { isSessionEndHandled: true };
