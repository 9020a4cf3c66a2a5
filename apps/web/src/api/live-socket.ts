import { createClient, type Client } from 'graphql-ws/client';
import { waitBeforeRetry } from './wait-before-retry.ts';

export type LiveSocket = Pick<Client, 'subscribe'>;

type SocketEvents = {
  onUp: () => void;
  /** `isWanted` unless it was closed because nothing is subscribed to any more. */
  onDown: (isWanted: boolean) => void;
};

const keepAliveMs = 12_000;

/** One socket for all subscriptions: opened by the first, closed after the last, reopened for ever. */
export function openLiveSocket(url: string, { onUp, onDown }: SocketEvents): LiveSocket {
  // Without a network a socket may seem open for minutes; to cut it says so at once and starts the retries.
  const cut = () => socket.terminate();
  const socket = createClient({
    url,
    keepAlive: keepAliveMs,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: waitBeforeRetry,
    on: {
      connected: () => {
        globalThis.addEventListener('offline', cut);
        onUp();
      },
      closed: (event) => {
        globalThis.removeEventListener('offline', cut);
        onDown(!isNormalClosure(event));
      },
      error: () => onDown(true),
    },
  });
  return socket;
}

function isNormalClosure(event: unknown): boolean {
  return event instanceof CloseEvent && event.code === 1000;
}
