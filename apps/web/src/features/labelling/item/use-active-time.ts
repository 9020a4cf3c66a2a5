import { useEffect, useEffectEvent, useRef } from 'react';
import { type ActiveTime, goAway, noteActivity, startTime } from '../delivery/active-time.ts';
import { listenForLife } from '../delivery/signs-of-life.ts';

/**
 * Measures the time spent on an item, from `spentMs` on; `onLeave` gets it when the item leaves the page.
 * @returns a function that reads it, in whole milliseconds.
 */
export function useActiveTime(spentMs: number, onLeave: (spentMs: number) => void): () => number {
  const time = useRef<ActiveTime | null>(null);
  const firstSpentMs = useRef(spentMs);
  const leave = useEffectEvent(() => onLeave(Math.round(time.current?.spentMs ?? spentMs)));
  useEffect(() => {
    time.current ??= startTime(performance.now(), firstSpentMs.current);
    const change = (next: typeof noteActivity) => {
      if (time.current !== null) time.current = next(time.current, performance.now());
    };
    const stopListening = listenForLife(() => change(noteActivity));
    const seeOrHide = () => change(document.visibilityState === 'visible' ? noteActivity : goAway);
    document.addEventListener('visibilitychange', seeOrHide);
    return () => {
      stopListening();
      document.removeEventListener('visibilitychange', seeOrHide);
      change(noteActivity);
      leave();
    };
  }, []);
  return () => {
    if (time.current === null) return firstSpentMs.current;
    time.current = noteActivity(time.current, performance.now());
    return Math.round(time.current.spentMs);
  };
}
