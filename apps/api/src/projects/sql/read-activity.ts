import type { DataSource } from 'typeorm';
import { notSuperseded } from '../../judgements/sql/not-superseded.ts';

/**
 * Judgements an hour, oldest first, hours without any included. Indices: judgement_pkey, whose ids are ordered by time;
 * judgement_superseded.
 */
export async function readActivity(
  dataSource: DataSource,
  projectId: string,
  hours: number,
  since: string,
): Promise<{ starts_at: Date; judgements: number }[]> {
  return dataSource.query(
    `SELECT hour AS starts_at, count(j.id)::int AS judgements
     FROM generate_series(
       date_trunc('hour', now()) - make_interval(hours => $2 - 1), date_trunc('hour', now()), interval '1 hour') AS hour
     LEFT JOIN judgement j ON j.project_id = $1 AND j.id >= $3
       AND j.submitted_at >= hour AND j.submitted_at < hour + interval '1 hour' AND ${notSuperseded('j')}
     GROUP BY hour ORDER BY hour`,
    [projectId, hours, since],
  );
}
