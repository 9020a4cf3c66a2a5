import type { IndexPool } from '../../platform/database/index-pool.ts';

export interface PaceRow {
  hours: { starts_at: string; judgements: number }[];
  /** `day` as YYYY-MM-DD. */
  days: { day: string; judgements: number }[];
  median_duration_ms: number | null;
  streak_days: number;
}

const own = 'j.project_id = $1 AND j.annotator_id = $2';
// What was amended is no second judgement, and stays on the day on which it was first given.
const counted = 'j.supersedes IS NULL';
const startOf = (day: string): string => `((${day})::timestamp AT TIME ZONE $3)`;

/**
 * When somebody judged, in hours and days of a time zone, which are as long as they were there: 23 hours when the clocks go
 * forward. The streak is walked back a day at a time; OFFSET 0 keeps the planner from making a join of EXISTS, which would read all
 * of the annotator's judgements. Index: judgement_annotator.
 */
export const myPaceStatement = `
  WITH RECURSIVE today AS (
    SELECT ($4::timestamptz AT TIME ZONE $3::text)::date AS day, date_trunc('hour', $4::timestamptz, $3) AS hour
  ), streak(day) AS (
    SELECT last.day FROM today, LATERAL (
      SELECT (j.submitted_at AT TIME ZONE $3)::date AS day FROM judgement j
      WHERE ${own} AND j.submitted_at < ${startOf('SELECT day + 1 FROM today')} ORDER BY j.submitted_at DESC LIMIT 1
    ) AS last
    WHERE last.day >= today.day - 1
    UNION ALL
    SELECT day - 1 FROM streak
    WHERE EXISTS (
      SELECT FROM judgement j
      WHERE ${own} AND j.submitted_at >= ${startOf('day - 1')} AND j.submitted_at < ${startOf('day')} OFFSET 0)
  )
  SELECT
    (SELECT json_agg(json_build_object('starts_at', hour - ago * interval '1 hour', 'judgements', (
        SELECT count(*) FROM judgement j
        WHERE ${own} AND ${counted} AND j.submitted_at >= hour - ago * interval '1 hour'
          AND j.submitted_at < hour - (ago - 1) * interval '1 hour')) ORDER BY ago DESC)
      FROM today, generate_series(0, 23) AS ago) AS hours,
    (SELECT json_agg(json_build_object('day', to_char(day - ago, 'YYYY-MM-DD'), 'judgements', (
        SELECT count(*) FROM judgement j
        WHERE ${own} AND ${counted} AND j.submitted_at >= ${startOf('day - ago')}
          AND j.submitted_at < ${startOf('day - ago + 1')})) ORDER BY ago DESC)
      FROM today, generate_series(0, 27) AS ago) AS days,
    (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY duration_ms) FROM (
      SELECT j.duration_ms FROM judgement j
      WHERE ${own} AND ${counted} AND j.submitted_at < ${startOf('SELECT day + 1 FROM today')} ORDER BY j.submitted_at DESC LIMIT 100
    ) AS recent) AS median_duration_ms,
    (SELECT count(*)::int FROM streak) AS streak_days`;

/** @throws the database's error 22023 for a time zone that it does not know */
export async function readMyPace(
  pool: IndexPool,
  projectId: string,
  annotatorId: string,
  timeZone: string,
  at: Date,
): Promise<PaceRow> {
  const { rows } = await pool.query<PaceRow>({
    text: myPaceStatement,
    values: [projectId, annotatorId, timeZone, at],
  });
  return rows[0]!;
}
