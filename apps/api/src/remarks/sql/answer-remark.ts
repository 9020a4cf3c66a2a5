import type { DataSource } from 'typeorm';

export interface RemarkAnswer {
  projectId: string;
  remarkId: string;
  text: string;
  answeredBy: string;
}

/** Answers a remark that has no answer yet; of two answers at once one is taken. Index: remark_pkey. */
export async function answerRemark(
  dataSource: DataSource,
  { projectId, remarkId, text, answeredBy }: RemarkAnswer,
): Promise<'ANSWERED' | 'ALREADY_ANSWERED' | 'NOT_FOUND'> {
  const rows: { is_answered: boolean }[] = await dataSource.query(
    `WITH answered AS (
       UPDATE remark SET answer = $3, answered_by = $4, answered_at = now()
       WHERE project_id = $1 AND id = $2 AND answered_at IS NULL
       RETURNING id
     )
     SELECT EXISTS (SELECT FROM answered) AS is_answered FROM remark WHERE project_id = $1 AND id = $2`,
    [projectId, remarkId, text, answeredBy],
  );
  if (!rows[0]) return 'NOT_FOUND';
  return rows[0].is_answered ? 'ANSWERED' : 'ALREADY_ANSWERED';
}

/** Notes that somebody has seen the answers to their remarks. Index: remark_author. */
export async function acknowledgeAnswers(
  dataSource: DataSource,
  projectId: string,
  authorId: string,
): Promise<void> {
  await dataSource.query(
    `UPDATE remark SET answer_seen_at = now()
     WHERE project_id = $1 AND author_id = $2 AND answered_at IS NOT NULL AND answer_seen_at IS NULL`,
    [projectId, authorId],
  );
}
