import type { FlaggedResponse, IdealAnswer } from '../../judgements/judgement.entity.ts';
import { notSuperseded } from '../../judgements/sql/not-superseded.ts';
import type { IndexPool } from '../../platform/database/index-pool.ts';
import type { ComparisonPayload } from '../../queue/sql/comparison-payload.ts';

export interface MyJudgementRow {
  id: string;
  assignment_id: string;
  fence: string;
  submitted_at: Date;
  amendable_until: Date | null;
  comparison: ComparisonPayload;
  ranking: string[][];
  strength: number | null;
  aspects: unknown;
  rationale: string | null;
  flags: string[];
  flagged: FlaggedResponse[];
  all_bad: boolean;
  reasons: string[];
  ideal_answer: IdealAnswer | null;
  duration_ms: number;
  counted: boolean;
}

export interface MyJudgementsPage {
  projectId: string;
  annotatorId: string;
  /** The judgement to go on after; null for the newest. */
  before: string | null;
  first: number;
  undoSeconds: number;
}

/**
 * Somebody's own judgements, newest first, those that were superseded left out, with what they judged as it was shown. The time
 * to amend runs from the first judgement of the assignment. A page costs the same wherever it begins.
 * Indices: judgement_annotator; judgement_comparison for the first of each; assignment_pkey; see comparison_payload.
 */
export const myJudgementsStatement = `
  WITH place AS MATERIALIZED (
    SELECT submitted_at, id FROM judgement WHERE project_id = $1 AND id = $3 AND annotator_id = $2
    UNION ALL SELECT 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff' WHERE $3::uuid IS NULL
  ), page AS MATERIALIZED (
    SELECT j.* FROM judgement j
    WHERE j.project_id = $1 AND j.annotator_id = $2
      AND (j.submitted_at, j.id) < ((SELECT submitted_at FROM place), (SELECT id FROM place))
      AND ${notSuperseded('j')}
    ORDER BY j.submitted_at DESC, j.id DESC LIMIT $4
  )
  SELECT j.id, j.assignment_id, a.fence, j.submitted_at, j.ranking, j.strength, j.aspects, j.rationale, j.flags, j.flagged,
    j.all_bad, j.reasons, j.ideal_answer, j.duration_ms, j.counted,
    CASE WHEN amendable.until > now() THEN amendable.until END AS amendable_until,
    comparison_payload(j.project_id, j.comparison_id, j.shown_order) AS comparison
  FROM page j
  CROSS JOIN LATERAL (SELECT fence FROM assignment WHERE project_id = $1 AND id = j.assignment_id OFFSET 0) AS a
  CROSS JOIN LATERAL (
    SELECT first.submitted_at + make_interval(secs => $5) AS until FROM judgement first
    WHERE first.project_id = $1 AND first.comparison_id = j.comparison_id AND first.assignment_id = j.assignment_id
      AND first.supersedes IS NULL OFFSET 0
  ) AS amendable
  ORDER BY j.submitted_at DESC, j.id DESC`;

export async function listMyJudgements(pool: IndexPool, page: MyJudgementsPage): Promise<MyJudgementRow[]> {
  const { rows } = await pool.query<MyJudgementRow>({
    text: myJudgementsStatement,
    values: [page.projectId, page.annotatorId, page.before, page.first, page.undoSeconds],
  });
  return rows;
}
