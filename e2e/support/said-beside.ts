import type { TestProject } from '../../apps/api/test/support/projects.ts';
import type { TestServer } from '../../apps/api/test/support/test-server.ts';

/** What a judgement says beside its ranking, as the database has it; a response is named by the number that its text says. */
export interface SaidBeside {
  readonly aspects: unknown;
  readonly flags: string[];
  readonly flagged: { responseId: string; flag: string }[];
  readonly allBad: boolean;
  readonly reasons: string[];
  readonly idealAnswer: { content: string; editedFrom: string | null } | null;
}

/** What the judgements of a project say beside their rankings, by question. */
export async function saidBesideOf(pool: TestServer['pool'], project: TestProject): Promise<SaidBeside[]> {
  const { rows: responses } = await pool.query<{ id: string; number: string }>(
    `SELECT id, substring(imported_id FROM '\\d+$') AS number FROM response WHERE project_id = $1`,
    [project.id],
  );
  const { rows } = await pool.query<SaidBeside>(
    `SELECT j.aspects, j.flags, j.flagged, j.all_bad AS "allBad", j.reasons, j.ideal_answer AS "idealAnswer"
     FROM judgement j JOIN comparison c ON c.project_id = j.project_id AND c.id = j.comparison_id
     WHERE j.project_id = $1 ORDER BY c.ordinal, j.submitted_at`,
    [project.id],
  );
  const numbered = responses.reduce(
    (text, { id, number }) => text.replaceAll(id, number),
    JSON.stringify(rows),
  );
  return JSON.parse(numbered) as SaidBeside[];
}
