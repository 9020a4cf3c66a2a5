/** A pause longer than this is time away from the item: only so much of it counts. */
const LONGEST_PAUSE_MS = 60_000;

/** The time spent on one item. `lastMs` is the moment of the last sign of life; null while away. */
export interface ActiveTime {
  readonly spentMs: number;
  readonly lastMs: number | null;
}

export function startTime(nowMs: number, spentMs = 0): ActiveTime {
  return { spentMs, lastMs: nowMs };
}

/** Counts the time since the last sign of life (a key, a pointer, a scroll), long pauses cut short. */
export function noteActivity(time: ActiveTime, nowMs: number): ActiveTime {
  const pauseMs = time.lastMs === null ? 0 : Math.max(0, nowMs - time.lastMs);
  return { spentMs: time.spentMs + Math.min(LONGEST_PAUSE_MS, pauseMs), lastMs: nowMs };
}

/** Stops counting while the page is hidden. */
export function goAway(time: ActiveTime, nowMs: number): ActiveTime {
  return { ...noteActivity(time, nowMs), lastMs: null };
}
