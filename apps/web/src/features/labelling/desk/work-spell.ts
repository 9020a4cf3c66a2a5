/** Work without a pause worth the name. Times are epoch milliseconds. */
export interface WorkSpell {
  readonly startedMs: number;
  readonly lastMs: number;
}

/** A pause as long as this is a break: the next sign of life begins a new spell. */
const BREAK_MS = 5 * 60_000;

export function noteWork(spell: WorkSpell | null, nowMs: number): WorkSpell {
  if (spell === null || nowMs - spell.lastMs >= BREAK_MS) return { startedMs: nowMs, lastMs: nowMs };
  return { ...spell, lastMs: nowMs };
}

/** Whole minutes of a spell. */
export function minutesOf(spell: WorkSpell | null): number {
  return spell === null ? 0 : Math.floor((spell.lastMs - spell.startedMs) / 60_000);
}

/** How long people work before a break is suggested, in minutes; 0: never. */
export const breakChoices = [0, 25, 50, 90] as const;

export type BreakAfter = (typeof breakChoices)[number];

export const DEFAULT_BREAK_AFTER: BreakAfter = 50;

export function isBreakDue(spell: WorkSpell | null, after: BreakAfter): boolean {
  return after > 0 && minutesOf(spell) >= after;
}
