import type { IndexPool } from '../../platform/database/index-pool.ts';
import type { ProjectRole } from '../../projects/member.entity.ts';
import type { ProjectAspect, RankingMode, RationaleRule, TaskKind } from '../../projects/project.entity.ts';
import type { ProjectAccess } from '../project-access.ts';

interface AccessRow {
  id: string;
  name: string;
  kind: TaskKind;
  guidelines: string;
  guidelines_version: number;
  allow_ties: boolean;
  strength_labels: string[];
  ranking_mode: RankingMode;
  aspects: ProjectAspect[];
  allow_all_bad: boolean;
  flags: string[];
  rationale: RationaleRule;
  rationale_min_length: number;
  reasons: string[];
  ideal_answer: RationaleRule;
  undo_seconds: number;
  training_comparisons: number | null;
  training_threshold: number | null;
  judgements_per_comparison: number;
  lease_seconds: number;
  created_by: string;
  created_at: Date;
  role: ProjectRole;
}

const columns = `
  p.id, p.name, p.kind, p.guidelines, p.guidelines_version, p.allow_ties, p.strength_labels, p.ranking_mode, p.aspects,
  p.allow_all_bad, p.flags, p.rationale, p.rationale_min_length, p.reasons, p.ideal_answer, p.undo_seconds,
  p.training_comparisons, p.training_threshold, p.judgements_per_comparison, p.lease_seconds, p.created_by, p.created_at,
  CASE WHEN $2 THEN 'LEAD' ELSE m.role END AS role`;

/** A project with the caller's role; nothing for those who have none. Indices: project_pkey, project_member_pkey. */
export async function findAccess(
  pool: IndexPool,
  userId: string,
  isAdministrator: boolean,
  projectId: string,
): Promise<ProjectAccess | undefined> {
  const { rows } = await pool.query<AccessRow>({
    name: 'find-access',
    text: `
      SELECT ${columns} FROM project p
      LEFT JOIN project_member m ON m.project_id = p.id AND m.user_id = $1
      WHERE p.id = $3 AND ($2 OR m.role IS NOT NULL)`,
    values: [userId, isAdministrator, projectId],
  });
  return rows[0] && toAccess(rows[0]);
}

/** The caller's projects, newest first; all of them for an administrator. Index: project_member_user. */
export async function listAccesses(
  pool: IndexPool,
  userId: string,
  isAdministrator: boolean,
): Promise<ProjectAccess[]> {
  const { rows } = await pool.query<AccessRow>({
    name: 'list-accesses',
    text: `
      SELECT ${columns} FROM project p
      LEFT JOIN project_member m ON m.project_id = p.id AND m.user_id = $1
      WHERE $2 OR m.role IS NOT NULL
      ORDER BY p.created_at DESC, p.id`,
    values: [userId, isAdministrator],
  });
  return rows.map(toAccess);
}

/** The project a snapshot belongs to. Snapshots are few; their ids are asked for without the project. */
export async function findProjectOfSnapshot(
  pool: IndexPool,
  snapshotId: string,
): Promise<string | undefined> {
  const { rows } = await pool.query<{ project_id: string }>({
    name: 'find-project-of-snapshot',
    text: 'SELECT project_id FROM snapshot WHERE id = $1',
    values: [snapshotId],
  });
  return rows[0]?.project_id;
}

/** Whether somebody ever held a lease in a project. Index: queue_annotator_pkey, by its first column. */
export async function hasWorkedIn(pool: IndexPool, userId: string, projectId: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'has-worked-in',
    text: 'SELECT FROM queue_annotator WHERE project_id = $1 AND annotator_id = $2 LIMIT 1',
    values: [projectId, userId],
  });
  return rowCount === 1;
}

function toAccess(row: AccessRow): ProjectAccess {
  return {
    role: row.role,
    project: {
      id: row.id,
      name: row.name,
      kind: row.kind,
      guidelines: row.guidelines,
      guidelinesVersion: row.guidelines_version,
      allowTies: row.allow_ties,
      strengthLabels: row.strength_labels,
      rankingMode: row.ranking_mode,
      aspects: row.aspects,
      allowAllBad: row.allow_all_bad,
      flags: row.flags,
      rationale: row.rationale,
      rationaleMinLength: row.rationale_min_length,
      reasons: row.reasons,
      idealAnswer: row.ideal_answer,
      undoSeconds: row.undo_seconds,
      trainingComparisons: row.training_comparisons,
      trainingThreshold: row.training_threshold,
      judgementsPerComparison: row.judgements_per_comparison,
      leaseSeconds: row.lease_seconds,
      createdBy: row.created_by,
      createdAt: row.created_at,
    },
  };
}
