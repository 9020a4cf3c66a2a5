import type { DataSource } from 'typeorm';
import { notSuperseded } from '../../judgements/sql/not-superseded.ts';
import type { ProjectRole } from '../member.entity.ts';

export interface MemberRow {
  user_id: string;
  email: string;
  name: string;
  is_administrator: boolean;
  role: ProjectRole;
  judgements: number;
  judgements_last_hour: number;
  skips: number;
  median_duration_ms: number | null;
  last_judged_at: Date | null;
}

/**
 * The members with what they did. The counts are kept as people work (queue_annotator); the last hour and the median are read
 * from the newest judgements (judgement_pkey is ordered by time; judgement_superseded for what was amended), so that the page costs the same in a large project.
 */
export async function listMembers(
  dataSource: DataSource,
  projectId: string,
  since: string,
): Promise<MemberRow[]> {
  return dataSource.query(
    `WITH counted AS (
       SELECT annotator_id, sum(judgements)::int AS judgements, sum(skips)::int AS skips, max(last_judged_at) AS last_judged_at
       FROM queue_annotator WHERE project_id = $1 GROUP BY annotator_id
     ), recent AS (
       SELECT j.annotator_id, j.duration_ms FROM judgement j
       WHERE j.project_id = $1 AND ${notSuperseded('j')} ORDER BY j.id DESC LIMIT 5000
     ), pace AS (
       SELECT annotator_id, percentile_disc(0.5) WITHIN GROUP (ORDER BY duration_ms) AS median_duration_ms
       FROM recent GROUP BY annotator_id
     ), last_hour AS (
       SELECT j.annotator_id, count(*)::int AS judgements FROM judgement j
       WHERE j.project_id = $1 AND j.id >= $2 AND j.submitted_at > now() - interval '1 hour' AND ${notSuperseded('j')}
       GROUP BY j.annotator_id
     )
     SELECT u.id AS user_id, u.email, u.name, u.is_administrator, m.role,
       coalesce(counted.judgements, 0) AS judgements, coalesce(last_hour.judgements, 0) AS judgements_last_hour,
       coalesce(counted.skips, 0) AS skips, pace.median_duration_ms, counted.last_judged_at
     FROM project_member m
     JOIN app_user u ON u.id = m.user_id
     LEFT JOIN counted ON counted.annotator_id = m.user_id
     LEFT JOIN last_hour ON last_hour.annotator_id = m.user_id
     LEFT JOIN pace ON pace.annotator_id = m.user_id
     WHERE m.project_id = $1
     ORDER BY u.name, u.email`,
    [projectId, since],
  );
}
