import type { LiveSocket } from './live-socket.ts';
import { waitBeforeRetry } from './wait-before-retry.ts';

export type LiveState = {
  /** `idle` while nothing is subscribed to. */
  status: 'idle' | 'live' | 'lost';
  /** Counts the times the connection came up: a new number means that events may have been missed. */
  epoch: number;
  /** When the status last changed; null while idle from the start. */
  since: Date | null;
};

export type LiveConnection = {
  /** Asks for a subscription. @returns the way to end it */
  request: LiveSocket['subscribe'];
  getState: () => LiveState;
  subscribe: (listener: () => void) => () => void;
};

/** What subscriptions arrive by. What it takes is fetched with the first of them: many pages have none. */
export function createLiveConnection(url: string): LiveConnection {
  const listeners = new Set<() => void>();
  let state: LiveState = { status: 'idle', epoch: 0, since: null };
  let socket: Promise<LiveSocket> | null = null;
  const set = (status: LiveState['status']) => {
    if (status === state.status && status !== 'live') return;
    const since = status === state.status ? state.since : new Date();
    state = { status, epoch: status === 'live' ? state.epoch + 1 : state.epoch, since };
    for (const listener of listeners) listener();
  };
  const open = async (): Promise<LiveSocket> => {
    for (let retries = 0; ; retries += 1) {
      try {
        const { openLiveSocket } = await import('./live-socket.ts');
        return openLiveSocket(url, {
          onUp: () => set('live'),
          onDown: (isWanted) => set(isWanted ? 'lost' : 'idle'),
        });
      } catch {
        set('lost');
        await waitBeforeRetry(retries);
      }
    }
  };
  return {
    request: (payload, sink) => {
      let isOver = false;
      let end = () => {
        isOver = true;
      };
      const begin = async () => {
        const opened = await (socket ??= open());
        if (!isOver) end = opened.subscribe(payload, sink);
      };
      void begin();
      return () => end();
    },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
