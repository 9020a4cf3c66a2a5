import { createClient, type Client as SocketClient } from 'graphql-ws/client';

export type LiveState = {
  /** `idle` while nothing is subscribed to. */
  status: 'idle' | 'live' | 'lost';
  /** Counts the times the connection came up: a new number means that events may have been missed. */
  epoch: number;
  /** When the status last changed; null while idle from the start. */
  since: Date | null;
};

export type LiveConnection = {
  socket: SocketClient;
  getState: () => LiveState;
  subscribe: (listener: () => void) => () => void;
};

const longestWaitMs = 10_000;
const keepAliveMs = 12_000;

/** Grows from about half a second to ten, with chance in it, so that a restarted server is not met by all at once. */
function waitBeforeRetry(retries: number): Promise<void> {
  const waitMs = Math.min(longestWaitMs, 500 * 2 ** retries) * (0.5 + Math.random());
  return new Promise((resolve) => setTimeout(resolve, waitMs));
}

/** One socket for all subscriptions: opened by the first, closed after the last, reopened for ever. */
export function createLiveConnection(url: string): LiveConnection {
  const listeners = new Set<() => void>();
  let state: LiveState = { status: 'idle', epoch: 0, since: null };
  const set = (status: LiveState['status']) => {
    if (status === state.status && status !== 'live') return;
    const since = status === state.status ? state.since : new Date();
    state = { status, epoch: status === 'live' ? state.epoch + 1 : state.epoch, since };
    for (const listener of listeners) listener();
  };
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
        set('live');
      },
      closed: (event) => {
        globalThis.removeEventListener('offline', cut);
        set(isNormalClosure(event) ? 'idle' : 'lost');
      },
      error: () => set('lost'),
    },
  });
  return {
    socket,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isNormalClosure(event: unknown): boolean {
  return event instanceof CloseEvent && event.code === 1000;
}
