import type { DataSource, EntityManager } from 'typeorm';
import { notFound } from '../../platform/errors/coded-error.ts';

export interface NamedPerson {
  id: string;
  email: string;
  name: string;
  is_administrator: boolean;
  kind: 'ASSIGNED' | 'EXCLUDED';
}

export interface Requirements {
  groups?: string[];
  skills?: Record<string, number>;
  language?: string | null;
}

/** Index: project_member_pkey. */
export async function isMember(
  source: DataSource | EntityManager,
  projectId: string,
  userId: string,
): Promise<boolean> {
  const rows: unknown[] = await source.query(
    'SELECT FROM project_member WHERE project_id = $1 AND user_id = $2',
    [projectId, userId],
  );
  return rows.length > 0;
}

/** Those whom a queue names, by name. Index: queue_person_pkey. */
export async function listPeople(
  source: DataSource,
  projectId: string,
  queueId: string,
): Promise<NamedPerson[]> {
  return source.query(
    `SELECT u.id, u.email, u.name, u.is_administrator, p.kind
     FROM queue_person p JOIN app_user u ON u.id = p.user_id
     WHERE p.project_id = $1 AND p.queue_id = $2 ORDER BY u.name, u.email`,
    [projectId, queueId],
  );
}

/**
 * Writes what a queue wants of people, and whether it names any, where leasing reads it. Throws NOT_FOUND.
 * Indices: queue_pkey, queue_person_pkey.
 */
export async function updateQueue(
  manager: EntityManager,
  projectId: string,
  queueId: string,
  { groups, skills, language }: Requirements,
): Promise<void> {
  const [, updated]: [unknown, number] = await manager.query(
    `UPDATE queue q SET
       groups = coalesce($3::text[], q.groups), skills = coalesce($4::jsonb, q.skills),
       language = CASE WHEN $5 THEN $6 ELSE q.language END,
       is_for_named = cardinality(coalesce($3::text[], q.groups)) > 0 OR EXISTS (
         SELECT FROM queue_person p WHERE p.project_id = $1 AND p.queue_id = $2 AND p.kind = 'ASSIGNED'),
       has_people = EXISTS (SELECT FROM queue_person p WHERE p.project_id = $1 AND p.queue_id = $2)
     WHERE q.project_id = $1 AND q.id = $2`,
    [
      projectId,
      queueId,
      groups ?? null,
      skills ? JSON.stringify(skills) : null,
      language !== undefined,
      language ?? null,
    ],
  );
  if (updated === 0) throw notFound('queue');
}
