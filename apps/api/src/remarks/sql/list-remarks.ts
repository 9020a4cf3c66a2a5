import type { DataSource } from 'typeorm';
import type { ComparisonPayload } from '../../queue/sql/comparison-payload.ts';

export interface RemarkPerson {
  id: string;
  email: string;
  name: string;
  isAdministrator: boolean;
}

export interface RemarkRow {
  id: string;
  text: string;
  created_at: Date;
  answer: string | null;
  answered_at: Date | null;
  is_answer_seen: boolean;
  author: RemarkPerson;
  answered_by: RemarkPerson | null;
  comparison: ComparisonPayload;
}

const person = (id: string): string => `(
  SELECT json_build_object('id', u.id, 'email', u.email, 'name', u.name, 'isAdministrator', u.is_administrator)
  FROM app_user u WHERE u.id = ${id})`;

/** The `chosen` rows of `remark` with what they are about, in the order their author is shown it. */
const readChosen = (chosen: string, order: string): string => `
  WITH chosen AS (${chosen})
  SELECT r.id, r.text, r.created_at, r.answer, r.answered_at, r.answer_seen_at IS NOT NULL AS is_answer_seen,
    ${person('r.author_id')} AS author, ${person('r.answered_by')} AS answered_by,
    comparison_payload(r.project_id, a.comparison_id, a.shown_order) AS comparison
  FROM chosen r JOIN assignment a ON a.project_id = r.project_id AND a.id = r.assignment_id
  ORDER BY ${order}`;

/** Those that wait for an answer first, then newest first. Indices: remark_open, remark_pkey. */
export async function listRemarks(
  dataSource: DataSource,
  projectId: string,
  first: number,
): Promise<RemarkRow[]> {
  return dataSource.query(
    readChosen(
      `(SELECT * FROM remark WHERE project_id = $1 AND answered_at IS NULL ORDER BY id DESC LIMIT $2)
      UNION ALL
      (SELECT * FROM remark WHERE project_id = $1 AND answered_at IS NOT NULL ORDER BY id DESC LIMIT $2)
      LIMIT $2`,
      'r.answered_at IS NOT NULL, r.id DESC',
    ),
    [projectId, first],
  );
}

/** Somebody's own, newest first. Index: remark_author. */
export async function listRemarksOf(
  dataSource: DataSource,
  projectId: string,
  authorId: string,
  first: number,
): Promise<RemarkRow[]> {
  return dataSource.query(
    readChosen(
      'SELECT * FROM remark WHERE project_id = $1 AND author_id = $2 ORDER BY id DESC LIMIT $3',
      'r.id DESC',
    ),
    [projectId, authorId, first],
  );
}

/** Index: remark_pkey. */
export async function readRemark(
  dataSource: DataSource,
  projectId: string,
  remarkId: string,
): Promise<RemarkRow> {
  const rows: RemarkRow[] = await dataSource.query(
    readChosen('SELECT * FROM remark WHERE project_id = $1 AND id = $2', 'r.id'),
    [projectId, remarkId],
  );
  return rows[0]!;
}

/** How many wait for an answer. Index: remark_open. */
export async function countOpenRemarks(dataSource: DataSource, projectId: string): Promise<number> {
  const rows: { open: number }[] = await dataSource.query(
    'SELECT count(*)::int AS open FROM remark WHERE project_id = $1 AND answered_at IS NULL',
    [projectId],
  );
  return rows[0]?.open ?? 0;
}
