import type { EntityManager } from 'typeorm';

/**
 * Writes a new version and the project's copy of it, in one statement; the version, or undefined when the text stands there
 * already. Two leads at once take turns at the project's row: in a statement of READ COMMITTED the second sees what the first
 * wrote. Indices: project_pkey, guidelines_version_pkey.
 */
export async function setGuidelines(
  manager: EntityManager,
  next: { projectId: string; text: string; changes: string | null; createdBy: string },
): Promise<number | undefined> {
  const rows: { version: number }[] = await manager.query(
    `WITH renewed AS (
       UPDATE project SET guidelines = $2, guidelines_version = guidelines_version + 1
       WHERE id = $1 AND guidelines IS DISTINCT FROM $2
       RETURNING guidelines_version
     )
     INSERT INTO guidelines_version (project_id, version, text, changes, created_by)
     SELECT $1, guidelines_version, $2, $3, $4 FROM renewed
     RETURNING version`,
    [next.projectId, next.text, next.changes, next.createdBy],
  );
  return rows[0]?.version;
}
