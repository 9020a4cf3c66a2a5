import type { DataSource } from 'typeorm';

/** Notes that somebody has read a version; an older one than they have read changes nothing. Index: guidelines_acknowledgement_pkey. */
export async function acknowledgeGuidelines(
  dataSource: DataSource,
  projectId: string,
  userId: string,
  version: number,
): Promise<void> {
  await dataSource.query(
    `INSERT INTO guidelines_acknowledgement (project_id, user_id, version) VALUES ($1, $2, $3)
     ON CONFLICT (project_id, user_id) DO UPDATE SET version = excluded.version, acknowledged_at = now()
     WHERE guidelines_acknowledgement.version < excluded.version`,
    [projectId, userId, version],
  );
}
