import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { apiErrorOf } from './api-error.ts';
import { stampResult } from './received-at.ts';
import { createLiveConnection, type LiveConnection } from './live-connection.ts';

export type Api = {
  client: Client;
  live: LiveConnection;
  /** Tells whether somebody is signed in: only then is UNAUTHENTICATED the end of a session. */
  expectSession: (isExpected: boolean) => void;
};

const path = '/graphql';

function socketUrl(): string {
  const url = new URL(path, globalThis.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

/**
 * The one way to the API: queries and mutations by fetch with the session's cookie, subscriptions by a socket on the
 * same path. Make a new one when the person changes, so that nothing of the last one stays in its cache.
 */
export function createApi(onSessionEnd: () => void): Api {
  const live = createLiveConnection(socketUrl());
  let isSessionExpected = false;
  const client = new Client({
    url: path,
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onError: (error, { context }) => {
          // A page with work on it stays, and offers to sign in again.
          if (context['isSessionEndHandled'] === true) return;
          // To somebody signed out it is no news; a wrong password must not empty the form.
          if (isSessionExpected && apiErrorOf(error).code === 'UNAUTHENTICATED') onSessionEnd();
        },
      }),
      cacheExchange,
      mapExchange({ onResult: stampResult }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: live.request(
              { query, variables: variables ?? null },
              {
                next: ({ data = null, errors = [] }) => sink.next({ data, errors: [...errors] }),
                error: (error) => sink.error(error),
                complete: () => sink.complete(),
              },
            ),
          }),
        }),
      }),
    ],
  });
  const expectSession = (isExpected: boolean) => {
    isSessionExpected = isExpected;
  };
  return { client, live, expectSession };
}
