import { useEffect } from 'react';
import type { ItemState } from '../item/use-item-state.ts';

/** Notes which answers were on the page in the raw view. */
export function useNotedRaw({ isRaw, reading: { rawSeen } }: ItemState, shown: readonly number[]): void {
  const key = shown.join();
  useEffect(() => {
    if (!isRaw) return;
    for (const response of key.split(',')) rawSeen.add(Number(response));
  }, [isRaw, rawSeen, key]);
}
