const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const hourAndMinute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const weekdayAndDay = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** 14:32:07, in the reader's time zone. */
export function formatClock(at: Date): string {
  return clock.format(at);
}

/** 14:32, in the reader's time zone. */
export function formatHour(at: Date): string {
  return hourAndMinute.format(at);
}

/** "today 14:20", "Fri 20 Nov 09:05", and with the year when it is another one. */
export function formatMoment(at: Date, now: Date): string {
  if (at.toDateString() === now.toDateString()) return `today ${formatHour(at)}`;
  const day = at.getFullYear() === now.getFullYear() ? weekdayAndDay.format(at) : dayAndYear.format(at);
  return `${day.replace(',', '')} ${formatHour(at)}`;
}

/** How long something took, to about two figures: 0.4 s, 51 s, 3 min 5 s, 2 h 10 min. */
export function formatDuration(durationMs: number): string {
  const seconds = durationMs / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return joinUnits(Math.floor(whole / 60), 'min', whole % 60, 's');
  const minutes = Math.round(whole / 60);
  return joinUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

function joinUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** How long ago, in words that stay true for a while: "now", "6 min ago", "3 h ago", else the moment. */
export function formatAgo(at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 12 * 60) return `${Math.floor(minutes / 60)} h ago`;
  return formatMoment(at, now);
}
