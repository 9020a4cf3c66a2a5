import type { EntityManager } from 'typeorm';

/**
 * Holds an assignment of somebody's own until the transaction ends, so that the same remark sent twice at once takes turns with
 * itself; false where it is not theirs. Index: assignment_pkey.
 */
export async function holdAssignment(
  manager: EntityManager,
  projectId: string,
  annotatorId: string,
  assignmentId: string,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT id FROM assignment WHERE project_id = $1 AND id = $2 AND annotator_id = $3 FOR NO KEY UPDATE`,
    [projectId, assignmentId, annotatorId],
  );
  return rows.length > 0;
}

/** How many remarks of somebody's wait for an answer, and the one among them that says just this. Index: remark_author. */
export async function readOpenRemarks(
  manager: EntityManager,
  projectId: string,
  authorId: string,
  assignmentId: string,
  text: string,
): Promise<{ open: number; same: string | null }> {
  const rows: { open: number; same: string | null }[] = await manager.query(
    `SELECT count(*)::int AS open, (array_agg(id) FILTER (WHERE assignment_id = $3 AND text = $4))[1] AS same
     FROM remark WHERE project_id = $1 AND author_id = $2 AND answered_at IS NULL`,
    [projectId, authorId, assignmentId, text],
  );
  return rows[0] ?? { open: 0, same: null };
}
