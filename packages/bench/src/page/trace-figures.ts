/** One event of a Chromium trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: Record<string, unknown>; readonly name?: string };
}

/** Figures of one page load, as Lighthouse defines them; milliseconds from the start of navigation. */
export interface TraceFigures {
  readonly firstContentfulPaintMs: number;
  readonly largestContentfulPaintMs: number;
  /** Of tasks longer than 50 ms after the first contentful paint: what each is longer. */
  readonly totalBlockingMs: number;
  /** The largest session window's, without unit. */
  readonly cumulativeLayoutShift: number;
  readonly scriptMs: number;
  readonly layoutMs: number;
}

const LONG_TASK_US = 50_000;
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint']);

/** Reads the figures out of a trace with the categories of `TRACE_CATEGORIES`. @throws Error where the page painted nothing. */
export function traceFigures(trace: Buffer): TraceFigures {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const events = traceEvents.toSorted((one, other) => one.ts - other.ts);
  const paint = events.findLast(({ name }) => name === 'firstContentfulPaint');
  if (paint === undefined) throw new Error('The page painted nothing.');
  const main = events.filter(({ pid, tid }) => pid === paint.pid && tid === paint.tid);
  const start = main.findLast(({ name, ts }) => name === 'navigationStart' && ts <= paint.ts)?.ts ?? paint.ts;
  const since = main.filter(({ ts }) => ts >= start);
  const ms = (ts: number) => (ts - start) / 1_000;
  const largest = since.findLast(({ name }) => name === 'largestContentfulPaint::Candidate') ?? paint;
  const blocking = since
    .filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur > paint.ts)
    .reduce((sum, { dur = 0 }) => sum + Math.max(0, dur - LONG_TASK_US), 0);
  return {
    firstContentfulPaintMs: ms(paint.ts),
    largestContentfulPaintMs: ms(largest.ts),
    totalBlockingMs: blocking / 1_000,
    cumulativeLayoutShift: largestWindowOfShifts(since),
    scriptMs: outermost(since, SCRIPT),
    layoutMs: outermost(since, LAYOUT),
  };
}

export const TRACE_CATEGORIES = [
  'loading',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
];

/** Milliseconds within events of these names, those inside others counted once. */
function outermost(events: readonly TraceEvent[], names: ReadonlySet<string>): number {
  let end = 0;
  let sum = 0;
  for (const { name, ph, ts, dur = 0 } of events) {
    if (ph !== 'X' || !names.has(name) || ts < end) continue;
    end = ts + dur;
    sum += dur;
  }
  return sum / 1_000;
}

/** Session windows of at most 5 s with gaps under 1 s; shifts right after input do not count. */
function largestWindowOfShifts(events: readonly TraceEvent[]): number {
  let largest = 0;
  let window = { sum: 0, from: 0, last: 0 };
  for (const { name, ts, args } of events) {
    const data = args?.data;
    if (name !== 'LayoutShift' || data?.['had_recent_input'] === true) continue;
    const score = Number(data?.['weighted_score_delta'] ?? data?.['score'] ?? 0);
    const isSame = ts - window.last < 1_000_000 && ts - window.from < 5_000_000;
    window = isSame ? { ...window, sum: window.sum + score, last: ts } : { sum: score, from: ts, last: ts };
    largest = Math.max(largest, window.sum);
  }
  return largest;
}
