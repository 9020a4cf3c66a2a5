import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Assignment, PairwrightClient } from '@pairwright/client';
import { insertComparisons, MODEL_PREFIX } from './support/comparisons.ts';
import { clientOf, createPerson } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const submitting =
  'mutation($input: SubmitJudgementInput!) { submitJudgement(input: $input, leaseNext: 0) { judgementId } }';
const amending = 'mutation($input: SubmitJudgementInput!) { amendJudgement(input: $input) { judgementId } }';
const listing = `query($p: ID!, $first: Int, $before: ID) { project(id: $p) { myJudgements(first: $first, before: $before) {
  id assignmentId fence submittedAt amendableUntil ranking strength aspects rationale flags flagged { responseId flag }
  allBad reasons idealAnswer { content editedFrom } durationMs counted
  comparison { id prompt { content } responses { id messages { content } } }
} } }`;
const paceOf = `query($p: ID!) { project(id: $p) { myWork { judgements judgementsToday }
  myPace { judgementsToday medianDurationMs streakDays days { day judgements } hours { startsAt judgements } } } }`;

interface Listed {
  id: string;
  assignmentId: string;
  submittedAt: string;
  amendableUntil: string | null;
  comparison: Assignment['comparison'];
}

let server: TestServer;
let project: TestProject;
let anna: PairwrightClient;
let ben: PairwrightClient;
let assignments: Assignment[];

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

async function open(overrides: Parameters<typeof createProject>[2] = {}): Promise<void> {
  const people = [await createPerson(server.pool), await createPerson(server.pool)];
  project = await createProject(server.pool, people[0]!.id, {
    strengthLabels: ['slightly', 'clearly'],
    allowAllBad: true,
    reasons: ['More correct', 'Better style'],
    idealAnswer: 'OPTIONAL',
    undoSeconds: 600,
    ...overrides,
  });
  for (const { id } of people) await addMember(server.pool, project.id, id, 'ANNOTATOR');
  await insertComparisons(server.pool, project, 5);
  anna = clientOf(server.origin, people[0]!);
  ben = clientOf(server.origin, people[1]!);
  assignments = await anna.leaseComparisons(project.id, 4);
}

beforeEach(() => open());

afterEach(() => {
  anna.close();
  ben.close();
});

const inputOf = ({ id, fence, comparison }: Assignment, overrides: object = {}) => ({
  projectId: project.id,
  assignmentId: id,
  fence,
  idempotencyKey: randomUUID(),
  ranking: comparison.responses.map((response) => [response.id]),
  strength: 1,
  durationMs: 900,
  ...overrides,
});

const submit = (assignment: Assignment, overrides: object = {}) =>
  anna.graphql(submitting, { input: inputOf(assignment, overrides) });

async function list(client = anna, page: { first?: number; before?: string } = {}): Promise<Listed[]> {
  const answer = await client.graphql(listing, { p: project.id, ...page });
  return (answer as { project: { myJudgements: Listed[] } }).project.myJudgements;
}

const judgedIn = (listed: readonly Listed[]): string[] => listed.map(({ assignmentId }) => assignmentId);

describe('one’s own judgements', () => {
  it('say all that was said, of what was shown as it was shown', async () => {
    const [assignment] = assignments;
    const [first, second] = assignment!.comparison.responses;
    await submit(assignment!, {
      ranking: [[second!.id], [first!.id]],
      strength: 0,
      rationale: 'It is right.',
      flags: ['unsafe'],
      flagged: [{ responseId: first!.id, flag: 'personal data' }],
      allBad: true,
      reasons: ['Better style'],
      idealAnswer: { content: 'The best there is.', editedFrom: second!.id },
    });
    const [listed, ...others] = await list();
    expect(others).toEqual([]);
    expect(listed).toEqual({
      id: expect.any(String),
      assignmentId: assignment!.id,
      fence: assignment!.fence,
      submittedAt: expect.any(String),
      amendableUntil: new Date(Date.parse(listed!.submittedAt) + 600_000).toISOString(),
      ranking: [[second!.id], [first!.id]],
      strength: 0,
      aspects: null,
      rationale: 'It is right.',
      flags: ['unsafe'],
      flagged: [{ responseId: first!.id, flag: 'personal data' }],
      allBad: true,
      reasons: ['Better style'],
      idealAnswer: { content: 'The best there is.', editedFrom: second!.id },
      durationMs: 900,
      counted: true,
      comparison: {
        id: assignment!.comparison.id,
        prompt: [{ content: 'Question 1' }],
        responses: [first, second].map((response) => ({
          id: response!.id,
          messages: [{ content: response!.messages[0]?.content }],
        })),
      },
    });
    expect(JSON.stringify(listed)).not.toContain(MODEL_PREFIX);
  });

  it('come newest first, page by page, and nobody else’s among them', async () => {
    for (const assignment of assignments) await submit(assignment);
    const [last, third, second, first] = assignments.map(({ id }) => id).toReversed();
    const page = await list(anna, { first: 3 });
    expect(judgedIn(page)).toEqual([last, third, second]);
    expect(judgedIn(await list(anna, { first: 3, before: page[2]!.id }))).toEqual([first]);
    expect(judgedIn(await list(anna, { before: page[0]!.id }))).toEqual([third, second, first]);
    expect(await list(ben)).toEqual([]);
    expect(await list(ben, { before: page[0]!.id })).toEqual([]);
    expect(await list(anna, { before: randomUUID() })).toEqual([]);
  });

  it('come page by page even when many were given in the same instant', async () => {
    for (const assignment of assignments) await submit(assignment);
    await server.pool.query(
      `UPDATE judgement SET submitted_at = '2026-06-01T00:00:00Z' WHERE project_id = $1`,
      [project.id],
    );
    const walked: Listed[] = [];
    for (
      let page = await list(anna, { first: 1 });
      page[0];
      page = await list(anna, { first: 1, before: page[0].id })
    )
      walked.push(page[0]);
    expect(judgedIn(walked).toSorted()).toEqual(assignments.map(({ id }) => id).toSorted());
  });

  it('may be amended until the time since the first is over, and are then listed as amended', async () => {
    await submit(assignments[0]!);
    const [first] = await list();
    await server.pool.query(
      `UPDATE judgement SET submitted_at = submitted_at - interval '300 seconds' WHERE project_id = $1`,
      [project.id],
    );
    await anna.graphql(amending, { input: inputOf(assignments[0]!, { rationale: 'On second thought.' }) });
    const amended = await list();
    expect(amended).toMatchObject([{ assignmentId: assignments[0]!.id, rationale: 'On second thought.' }]);
    expect(amended[0]!.id).not.toBe(first!.id);
    expect(Date.parse(amended[0]!.amendableUntil!)).toBe(Date.parse(first!.amendableUntil!) - 300_000);
    await server.pool.query(
      `UPDATE judgement SET submitted_at = submitted_at - interval '301 seconds' WHERE project_id = $1`,
      [project.id],
    );
    expect((await list()).map(({ amendableUntil }) => amendableUntil)).toEqual([null]);
  });

  it('may not be amended where the lead gives no time for it', async () => {
    anna.close();
    ben.close();
    await open({ undoSeconds: 0 });
    await submit(assignments[0]!);
    expect((await list()).map(({ amendableUntil }) => amendableUntil)).toEqual([null]);
  });
});

describe('one’s own pace', () => {
  it('counts what was judged today, amendments not among it', async () => {
    for (const [n, assignment] of assignments.entries())
      await submit(assignment, { durationMs: 1000 * (n + 1) });
    await anna.graphql(amending, { input: inputOf(assignments[0]!, { durationMs: 50 }) });
    const { project: seen } = (await anna.graphql(paceOf, { p: project.id })) as {
      project: {
        myWork: object;
        myPace: { days: { judgements: number }[]; hours: { judgements: number }[] } & Record<string, unknown>;
      };
    };
    expect(seen.myWork).toEqual({ judgements: 4, judgementsToday: 4 });
    expect(seen.myPace).toMatchObject({ judgementsToday: 4, medianDurationMs: 2000, streakDays: 1 });
    for (const parts of [seen.myPace.days, seen.myPace.hours])
      expect(parts.reduce((sum, { judgements }) => sum + judgements, 0)).toBe(4);
  });
});
