import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { ProjectRole } from '../../src/projects/member.entity.ts';
import type { ProjectEntity } from '../../src/projects/project.entity.ts';

export interface TestProject extends ProjectEntity {
  readonly queueId: string;
}

/** A project with its first queue, open and empty. */
export async function createProject(
  pool: Pool,
  createdBy: string,
  overrides: Partial<Omit<ProjectEntity, 'id' | 'createdBy' | 'createdAt'>> = {},
): Promise<TestProject> {
  const project: TestProject = {
    id: randomUUID(),
    name: 'Tests',
    kind: 'PAIRWISE',
    guidelines: '',
    guidelinesVersion: 1,
    allowTies: true,
    strengthLabels: [],
    rankingMode: 'FULL',
    aspects: [],
    allowAllBad: false,
    flags: [],
    rationale: 'OPTIONAL',
    rationaleMinLength: 0,
    reasons: [],
    idealAnswer: 'OFF',
    undoSeconds: 600,
    trainingComparisons: null,
    trainingThreshold: null,
    judgementsPerComparison: 1,
    leaseSeconds: 600,
    createdBy,
    createdAt: new Date(),
    queueId: randomUUID(),
    ...overrides,
  };
  await pool.query(
    `INSERT INTO project (id, name, kind, guidelines, guidelines_version, allow_ties, strength_labels, ranking_mode, aspects,
       allow_all_bad, flags, rationale, rationale_min_length, reasons, ideal_answer, undo_seconds, training_comparisons,
       training_threshold, judgements_per_comparison, lease_seconds, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [
      project.id,
      project.name,
      project.kind,
      project.guidelines,
      project.guidelinesVersion,
      project.allowTies,
      project.strengthLabels,
      project.rankingMode,
      JSON.stringify(project.aspects),
      project.allowAllBad,
      project.flags,
      project.rationale,
      project.rationaleMinLength,
      project.reasons,
      project.idealAnswer,
      project.undoSeconds,
      project.trainingComparisons,
      project.trainingThreshold,
      project.judgementsPerComparison,
      project.leaseSeconds,
      project.createdBy,
      project.createdAt,
    ],
  );
  await pool.query(
    `INSERT INTO guidelines_version (project_id, version, text, created_by) VALUES ($1, $2, $3, $4)`,
    [project.id, project.guidelinesVersion, project.guidelines, project.createdBy],
  );
  await pool.query(
    `INSERT INTO queue (project_id, id, name, state, judgements_per_comparison, total)
     VALUES ($1, $2, 'Main queue', 'OPEN', $3, 0)`,
    [project.id, project.queueId, project.judgementsPerComparison],
  );
  return project;
}

export async function addMember(
  pool: Pool,
  projectId: string,
  userId: string,
  role: ProjectRole,
): Promise<void> {
  await pool.query(`INSERT INTO project_member (project_id, user_id, role) VALUES ($1, $2, $3)`, [
    projectId,
    userId,
    role,
  ]);
}
