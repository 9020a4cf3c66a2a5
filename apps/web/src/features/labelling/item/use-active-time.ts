import { useEffect, useRef } from 'react';
import { type ActiveTime, goAway, noteActivity, startTime } from '../delivery/active-time.ts';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll'] as const;

/** Measures the time spent on an item, from `spentMs` on. @returns a function that reads it, in whole milliseconds. */
export function useActiveTime(spentMs: number): () => number {
  const time = useRef<ActiveTime | null>(null);
  const firstSpentMs = useRef(spentMs);
  useEffect(() => {
    time.current ??= startTime(performance.now(), firstSpentMs.current);
    const change = (next: typeof noteActivity) => {
      if (time.current !== null) time.current = next(time.current, performance.now());
    };
    const note = () => change(noteActivity);
    const seeOrHide = () => change(document.visibilityState === 'visible' ? noteActivity : goAway);
    for (const sign of SIGNS_OF_LIFE) {
      globalThis.addEventListener(sign, note, { passive: true, capture: true });
    }
    document.addEventListener('visibilitychange', seeOrHide);
    return () => {
      for (const sign of SIGNS_OF_LIFE) globalThis.removeEventListener(sign, note, { capture: true });
      document.removeEventListener('visibilitychange', seeOrHide);
    };
  }, []);
  return () => {
    if (time.current === null) return firstSpentMs.current;
    time.current = noteActivity(time.current, performance.now());
    return Math.round(time.current.spentMs);
  };
}
