type Hour = { startsAt: string; judgements: number };
type Worker = { judgementsLastHour: number; lastJudgedAt: string | null };

const idleAfterMs = 15 * 60_000;
const awayAfterMs = 60 * 60_000;

/** How many of the members judged a short while ago (at work), within the hour (idle), or not (away). */
export function presenceOf(
  members: readonly Worker[],
  now: Date,
): { atWork: number; idle: number; away: number } {
  const presence = { atWork: 0, idle: 0, away: 0 };
  for (const { lastJudgedAt } of members) {
    const agoMs = lastJudgedAt === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(lastJudgedAt);
    if (agoMs < idleAfterMs) presence.atWork += 1;
    else if (agoMs < awayAfterMs) presence.idle += 1;
    else presence.away += 1;
  }
  return presence;
}

/** Judgements in the last 60 minutes of all members. */
export function rateOf(members: readonly Worker[]): number {
  return members.reduce((sum, { judgementsLastHour }) => sum + judgementsLastHour, 0);
}

/** Members with the busiest of the last hour first, then by what they did in all, then by name. */
export function byActivity<Member extends Worker & { judgements: number; user: { name: string } }>(
  members: readonly Member[],
): Member[] {
  return members.toSorted(
    (a, b) =>
      b.judgementsLastHour - a.judgementsLastHour ||
      b.judgements - a.judgements ||
      a.user.name.localeCompare(b.user.name),
  );
}

export type ProgressPoint = { at: Date; judgements: number };

/**
 * Judgements taken in all by the end of each hour, from the judgements of each hour and those in all now. The first
 * point is the start of the first hour, the last one is now.
 */
export function progressPoints(activity: readonly Hour[], judgements: number, now: Date): ProgressPoint[] {
  const inHours = activity.reduce((sum, hour) => sum + hour.judgements, 0);
  let taken = Math.max(0, judgements - inHours);
  const [first] = activity;
  if (first === undefined) return [];
  const points: ProgressPoint[] = [{ at: new Date(first.startsAt), judgements: taken }];
  for (const [index, hour] of activity.entries()) {
    taken += hour.judgements;
    const next = activity[index + 1];
    points.push({ at: next === undefined ? now : new Date(next.startsAt), judgements: taken });
  }
  return points;
}
