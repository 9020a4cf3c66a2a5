import type { DataSource, EntityManager } from 'typeorm';

export interface AttemptRow {
  annotator_id: string;
  attempt: number;
  comparison_ids: string[];
  threshold: number;
  answered: number;
  right_answers: number;
}

const columns = 'annotator_id, attempt, comparison_ids, threshold, answered, right_answers';

/** Somebody's newest attempt. Index: training_attempt_pkey. */
export async function readAttempt(
  dataSource: DataSource,
  projectId: string,
  annotatorId: string,
): Promise<AttemptRow | undefined> {
  const rows: AttemptRow[] = await dataSource.query(
    `SELECT ${columns} FROM training_attempt WHERE project_id = $1 AND annotator_id = $2 ORDER BY attempt DESC LIMIT 1`,
    [projectId, annotatorId],
  );
  return rows[0];
}

/** As readAttempt, held until the transaction ends, so that answers of one person take turns. */
export async function holdAttempt(
  manager: EntityManager,
  projectId: string,
  annotatorId: string,
): Promise<AttemptRow | undefined> {
  const rows: AttemptRow[] = await manager.query(
    `SELECT ${columns} FROM training_attempt WHERE project_id = $1 AND annotator_id = $2
     ORDER BY attempt DESC LIMIT 1 FOR UPDATE`,
    [projectId, annotatorId],
  );
  return rows[0];
}

/** Everybody's newest attempt. Index: training_attempt_pkey. */
export async function listAttempts(dataSource: DataSource, projectId: string): Promise<AttemptRow[]> {
  return dataSource.query(
    `SELECT DISTINCT ON (annotator_id) ${columns} FROM training_attempt WHERE project_id = $1
     ORDER BY annotator_id, attempt DESC`,
    [projectId],
  );
}

/**
 * Begins an attempt: practice comparisons in an order of its own. Of two at once one begins it, and where no practice is at
 * hand none does. Index: comparison_practice.
 */
export async function beginAttempt(
  dataSource: DataSource,
  attempt: {
    projectId: string;
    annotatorId: string;
    attempt: number;
    comparisons: number;
    threshold: number;
  },
): Promise<boolean> {
  const rows: unknown[] = await dataSource.query(
    `INSERT INTO training_attempt (project_id, annotator_id, attempt, comparison_ids, threshold)
     SELECT $1, $2, $3, array_agg(id), $5
     FROM (SELECT id FROM comparison WHERE project_id = $1 AND is_practice ORDER BY random() LIMIT $4) AS drawn
     HAVING count(*) > 0
     ON CONFLICT DO NOTHING
     RETURNING attempt`,
    [attempt.projectId, attempt.annotatorId, attempt.attempt, attempt.comparisons, attempt.threshold],
  );
  return rows.length > 0;
}
