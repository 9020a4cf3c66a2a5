import { randomUUID } from 'node:crypto';
import { clientOf, createPerson, type Person } from '../../apps/api/test/support/people.ts';
import { addMember, createProject, type TestProject } from '../../apps/api/test/support/projects.ts';
import type { TestServer } from '../../apps/api/test/support/test-server.ts';
import type { PairwrightClient } from '../../packages/client/src/pairwright-client.ts';

/** A project with a lead who acts over the API while an annotator has the page open. */
export interface GuidedWork {
  readonly project: TestProject;
  readonly lead: PairwrightClient;
  readonly annotator: Person;
}

export const firstGuidelines =
  '# What to look for\n\nPrefer the answer that helps the person who asked **most**.\n\n- Is it true?\n- Is it complete?\n- Is it no longer than it need be?\n';
export const secondGuidelines = firstGuidelines.replace('Is it complete?', 'Is it safe?');

const explanation = 'The first one **answers what was asked**; the other one is about something else.';

const row = (number: number, tags: readonly string[]) => ({
  id: `${tags.join('')}-${number}`,
  prompt: `Question ${number}`,
  responses: [
    { id: 'good', content: `Answer 1 to question ${number}: the good one.` },
    { id: 'poor', content: `Answer 2 to question ${number}: the poor one.` },
  ],
  tags,
  ...(tags.includes('training') && { gold: { ranking: [['good'], ['poor']], explanation } }),
});

/** Lays out `count` comparisons, and `practice` ones with known answers before them. */
export async function layOutGuided(
  { pool, origin }: TestServer,
  overrides: Parameters<typeof createProject>[2] = {},
  { count = 12, practice = 0 } = {},
): Promise<GuidedWork> {
  const person = await createPerson(pool, { name: 'Ada Okafor' });
  const annotator = await createPerson(pool, { name: 'Ben Ito' });
  const project = await createProject(pool, person.id, { name: 'Everyday questions', ...overrides });
  await addMember(pool, project.id, person.id, 'LEAD');
  await addMember(pool, project.id, annotator.id, 'ANNOTATOR');
  const lead = clientOf(origin, person);
  const work = Array.from({ length: count }, (_, index) => row(index + 1, []));
  const known = Array.from({ length: practice }, (_, index) => row(index + 101, ['training']));
  const rows = [...known, ...work].map((each) => JSON.stringify(each)).join('\n');
  await lead.importFile(project.id, randomUUID(), rows);
  return { project, lead, annotator };
}

export async function changeGuidelines({ project, lead }: GuidedWork, text: string, changes: string) {
  await lead.graphql(
    'mutation($p: ID!, $t: String!, $c: String) { setGuidelines(projectId: $p, guidelines: $t, changes: $c) { id } }',
    { p: project.id, t: text, c: changes },
  );
}

interface RemarkToLead {
  readonly id: string;
  readonly text: string;
}

/** The remarks that the lead finds, once there is one. */
export async function remarksTo({ project, lead }: GuidedWork): Promise<readonly RemarkToLead[]> {
  for (;;) {
    const { project: told } = await lead.graphql<{ project: { remarks: RemarkToLead[] } }>(
      'query($p: ID!) { project(id: $p) { remarks { id text } } }',
      { p: project.id },
    );
    if (told.remarks.length > 0) return told.remarks;
  }
}

export async function answerRemark({ project, lead }: GuidedWork, remarkId: string, text: string) {
  await lead.graphql(
    'mutation($p: ID!, $r: ID!, $t: String!) { answerRemark(projectId: $p, remarkId: $r, text: $t) { id } }',
    { p: project.id, r: remarkId, t: text },
  );
}

/** The versions of the guidelines by which the judgements of a project were made, in the order they came. */
export async function versionsJudgedBy({ pool }: TestServer, project: TestProject): Promise<number[]> {
  const { rows } = await pool.query<{ guidelines_version: number }>(
    'SELECT guidelines_version FROM judgement WHERE project_id = $1 ORDER BY submitted_at',
    [project.id],
  );
  return rows.map(({ guidelines_version: version }) => version);
}
