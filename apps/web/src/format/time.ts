import { timeWords } from './time-words.ts';

type TimeStyle = keyof typeof styles;

const styles = {
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  hourAndMinute: { hour: '2-digit', minute: '2-digit' },
  weekday: { weekday: 'short', day: 'numeric' },
  weekdayAndDay: { weekday: 'short', day: 'numeric', month: 'short' },
  dayAndYear: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A time as the language in use writes it; making a format is dear, so each is kept. */
function write(at: Date, style: TimeStyle): string {
  const { tag } = timeWords();
  const key = `${tag} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { hourCycle: 'h23', ...styles[style] });
  formats.set(key, format);
  return format.format(at);
}

/** 14:32:07, in the reader's time zone. */
export function formatClock(at: Date): string {
  return write(at, 'clock');
}

/** 14:32, in the reader's time zone. */
export function formatHour(at: Date): string {
  return write(at, 'hourAndMinute');
}

/** A day among others of the same month or so: "Fri 20". */
export function formatWeekday(at: Date): string {
  return write(at, 'weekday');
}

/** "today 14:20", "Fri 20 Nov 09:05", and with the year when it is another one. */
export function formatMoment(at: Date, now: Date): string {
  const { today, onDay } = timeWords();
  if (at.toDateString() === now.toDateString()) return today(formatHour(at));
  const isThisYear = at.getFullYear() === now.getFullYear();
  return onDay(write(at, isThisYear ? 'weekdayAndDay' : 'dayAndYear'), formatHour(at));
}

/** How long something took, to about two figures: 0.4 s, 51 s, 3 min 5 s, 2 h 10 min. */
export function formatDuration(durationMs: number): string {
  const { second, minute, hour } = timeWords();
  const seconds = durationMs / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} ${second}`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} ${second}`;
  if (whole < 3600) return joinUnits(Math.floor(whole / 60), minute, whole % 60, second);
  const minutes = Math.round(whole / 60);
  return joinUnits(Math.floor(minutes / 60), hour, minutes % 60, minute);
}

function joinUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** How long ago, in words that stay true for a while: "now", "6 min ago", "3 h ago", else the moment. */
export function formatAgo(at: Date, now: Date): string {
  const words = timeWords();
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 1) return words.now;
  if (minutes < 60) return words.minutesAgo(minutes);
  if (minutes < 12 * 60) return words.hoursAgo(Math.floor(minutes / 60));
  return formatMoment(at, now);
}
