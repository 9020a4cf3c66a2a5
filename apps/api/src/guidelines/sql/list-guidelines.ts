import type { DataSource } from 'typeorm';

export interface GuidelinesRow {
  version: number;
  text: string;
  changes: string | null;
  created_at: Date;
  user_id: string;
  email: string;
  name: string;
  is_administrator: boolean;
}

/** A project's versions, newest first, with who wrote them. Index: guidelines_version_pkey. */
export async function listGuidelines(dataSource: DataSource, projectId: string): Promise<GuidelinesRow[]> {
  return dataSource.query(
    `SELECT g.version, g.text, g.changes, g.created_at, u.id AS user_id, u.email, u.name, u.is_administrator
     FROM guidelines_version g JOIN app_user u ON u.id = g.created_by
     WHERE g.project_id = $1 ORDER BY g.version DESC`,
    [projectId],
  );
}
