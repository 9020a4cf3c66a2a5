import { createContext, use, useSyncExternalStore } from 'react';
import type { LiveConnection, LiveState } from './live-connection.ts';

export const LiveContext = createContext<LiveConnection | null>(null);

/** Whether subscriptions arrive, and since when. */
export function useLiveState(): LiveState {
  const live = use(LiveContext);
  if (live === null) throw new Error('useLiveState is used outside of ApiProvider');
  return useSyncExternalStore(live.subscribe, live.getState);
}
