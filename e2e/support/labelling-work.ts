import { addMember, createProject, type TestProject } from '../../apps/api/test/support/projects.ts';
import { insertComparisons } from '../../apps/api/test/support/comparisons.ts';
import { createPerson, type Person } from '../../apps/api/test/support/people.ts';
import type { TestServer } from '../../apps/api/test/support/test-server.ts';

type Pool = TestServer['pool'];
type ProjectOverrides = Parameters<typeof createProject>[2];

export const threeStrengths = ['slightly better', 'better', 'much better'];

/** Work for annotators: a project with comparisons in its queue, asked of these people. */
export async function layOutWork(
  pool: Pool,
  annotators: readonly Person[],
  comparisons: { count: number; responses?: number },
  overrides: ProjectOverrides = {},
): Promise<TestProject> {
  const lead = await createPerson(pool);
  const project = await createProject(pool, lead.id, overrides);
  await insertComparisons(pool, project, comparisons.count, comparisons.responses);
  for (const { id } of annotators) await addMember(pool, project.id, id, 'ANNOTATOR');
  return project;
}

/** A judgement as the database has it; a response is named by the number that its text says. */
export interface StoredJudgement {
  readonly question: number;
  readonly annotatorId: string;
  readonly ranking: number[][];
  readonly strength: number | null;
  readonly rationale: string | null;
  readonly counted: boolean;
}

/** All judgements of a project, by question. */
export async function judgementsOf(pool: Pool, project: TestProject): Promise<StoredJudgement[]> {
  const { rows } = await pool.query<StoredJudgement>(
    `SELECT c.ordinal::int AS question, j.annotator_id AS "annotatorId", j.strength, j.rationale, j.counted,
       (SELECT json_agg((
          SELECT json_agg(substring(r.imported_id FROM '\\d+$')::int ORDER BY r.imported_id)
          FROM json_array_elements_text(g.ids) AS ranked(id)
          JOIN response r ON r.project_id = j.project_id AND r.id = ranked.id::uuid
        ) ORDER BY g.place) FROM json_array_elements(j.ranking) WITH ORDINALITY AS g(ids, place)) AS ranking
     FROM judgement j JOIN comparison c ON c.project_id = j.project_id AND c.id = j.comparison_id
     WHERE j.project_id = $1 ORDER BY c.ordinal, j.submitted_at`,
    [project.id],
  );
  return rows;
}

/** All judgements of a project in the order they came, each with the one it supersedes; responses by their ids. */
export async function answersOf(
  pool: Pool,
  project: TestProject,
): Promise<
  { id: string; supersedes: string | null; question: number; ranking: string[][]; rationale: string | null }[]
> {
  const { rows } = await pool.query(
    `SELECT j.id, j.supersedes, c.ordinal::int AS question, j.ranking, j.rationale
     FROM judgement j JOIN comparison c ON c.project_id = j.project_id AND c.id = j.comparison_id
     WHERE j.project_id = $1 ORDER BY j.submitted_at`,
    [project.id],
  );
  return rows;
}

/** Lets the time of every open lease be over. */
export async function endLeases(pool: Pool, project: TestProject): Promise<void> {
  await pool.query(
    `UPDATE assignment SET expires_at = now() - interval '1 second' WHERE project_id = $1 AND state = 'LEASED'`,
    [project.id],
  );
}

/** The questions that are leased to anybody, in order. */
export async function openLeasesOf(pool: Pool, project: TestProject): Promise<number[]> {
  const { rows } = await pool.query<{ question: number }>(
    `SELECT c.ordinal::int AS question
     FROM assignment a JOIN comparison c ON c.project_id = a.project_id AND c.id = a.comparison_id
     WHERE a.project_id = $1 AND a.state = 'LEASED' ORDER BY c.ordinal`,
    [project.id],
  );
  return rows.map(({ question }) => question);
}

/** Signs a person out everywhere, behind their back. */
export async function endSessions(pool: Pool, person: Pick<Person, 'id'>): Promise<void> {
  await pool.query('DELETE FROM session WHERE user_id = $1', [person.id]);
}

/** The reasons given for skipping, by question. */
export async function skipsOf(
  pool: Pool,
  project: TestProject,
): Promise<{ question: number; reason: string }[]> {
  const { rows } = await pool.query<{ question: number; reason: string }>(
    `SELECT c.ordinal::int AS question, a.skip_reason AS reason
     FROM assignment a JOIN comparison c ON c.project_id = a.project_id AND c.id = a.comparison_id
     WHERE a.project_id = $1 AND a.state = 'SKIPPED' ORDER BY c.ordinal`,
    [project.id],
  );
  return rows;
}
