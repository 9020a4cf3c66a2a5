import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PairwrightClient } from '@pairwright/client';
import { insertComparisons } from './support/comparisons.ts';
import { clientOf, createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { askGraphql, type GraphqlAnswer } from './support/requests.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const settings = `name kind allowTies strengthLabels rankingMode aspects { name kind description labels isRequired }
  allowAllBad flags rationale rationaleMinLength reasons idealAnswer undoSeconds leaseSeconds isTaskFixed`;
const updating = `mutation($p: ID!, $input: UpdateProjectInput!) {
  updateProject(projectId: $p, input: $input) { ${settings} } }`;
const creating = `mutation($input: CreateProjectInput!) { createProject(input: $input) { ${settings} } }`;
const style = { name: 'Style', kind: 'PREFERENCE', description: null, labels: [], isRequired: true };
const accuracy = {
  name: 'Accuracy',
  kind: 'RATING',
  description: 'Facts only.',
  labels: ['wrong', 'right'],
  isRequired: false,
};
let server: TestServer;
let lead: Person;
let client: PairwrightClient;
let project: TestProject;

beforeAll(async () => {
  server = await startTestServer();
  lead = await createPerson(server.pool);
  client = clientOf(server.origin, lead);
}, 60_000);

afterAll(async () => {
  client.close();
  await server.close();
}, 60_000);

beforeEach(async () => {
  project = await createProject(server.pool, lead.id, { strengthLabels: ['a bit', 'much'], flags: ['rude'] });
  await addMember(server.pool, project.id, lead.id, 'LEAD');
});

const ask = (query: string, variables: Record<string, unknown>): Promise<GraphqlAnswer> =>
  askGraphql(server.origin, query, variables, { cookie: lead.cookie });
const update = (input: object): Promise<GraphqlAnswer> => ask(updating, { p: project.id, input });
const readSettings = async (): Promise<unknown> =>
  (await ask(`query($p: ID!) { project(id: $p) { ${settings} } }`, { p: project.id })).data?.['project'];

async function training(): Promise<unknown> {
  const { rows } = await server.pool.query(
    'SELECT training_comparisons AS comparisons, training_threshold AS threshold FROM project WHERE id = $1',
    [project.id],
  );
  return rows[0];
}

async function judgeOnce(): Promise<void> {
  await insertComparisons(server.pool, project, 1);
  const [assignment] = await client.leaseComparisons(project.id);
  await client.submitJudgement({
    projectId: project.id,
    assignmentId: assignment!.id,
    fence: assignment!.fence,
    idempotencyKey: randomUUID(),
    ranking: assignment!.comparison.responses.map(({ id }) => [id]),
    strength: 1,
    durationMs: 900,
  });
}

describe('a new project', () => {
  it('is what was asked for, defaults included', async () => {
    const input = { name: 'A', kind: 'PAIRWISE', aspects: [{ name: 'Style', kind: 'PREFERENCE' }, accuracy] };
    expect((await ask(creating, { input })).data).toEqual({
      createProject: {
        name: 'A',
        kind: 'PAIRWISE',
        allowTies: true,
        strengthLabels: [],
        rankingMode: 'FULL',
        aspects: [style, accuracy],
        allowAllBad: false,
        flags: ['unsafe', 'personal data', 'wrong language', 'broken rendering'],
        rationale: 'OPTIONAL',
        rationaleMinLength: 0,
        reasons: [],
        idealAnswer: 'OFF',
        undoSeconds: 600,
        leaseSeconds: 1800,
        isTaskFixed: false,
      },
    });
  });
});

describe('updating a project', () => {
  it('changes what is given and leaves the rest, at once for whoever asks next', async () => {
    const before = (await readSettings()) as object;
    const changes = {
      name: ' Pairs ',
      strengthLabels: [],
      aspects: [style, accuracy],
      reasons: ['Shorter'],
      rationale: 'REQUIRED',
      rationaleMinLength: 20,
      undoSeconds: 0,
      flags: null,
    };
    const after = { ...before, ...changes, name: 'Pairs', flags: ['rude'] };
    expect((await update(changes)).data?.['updateProject']).toEqual(after);
    expect(await readSettings()).toEqual(after);
  });

  it('sets a training, keeps it, and takes it away with null', async () => {
    await update({ training: { comparisons: 5, threshold: 0.8 } });
    expect(await training()).toEqual({ comparisons: 5, threshold: 0.8 });
    await update({ name: 'Another' });
    expect(await training()).toEqual({ comparisons: 5, threshold: 0.8 });
    await update({ training: null });
    expect(await training()).toEqual({ comparisons: null, threshold: null });
  });

  it('is refused with a setting that a new project may not have either', async () => {
    const { errors } = await update({ rankingMode: 'BEST' });
    expect(errors).toMatchObject([
      {
        message: 'rankingMode: is BEST, which is for RANKING projects; leave it out in a PAIRWISE project.',
        extensions: { code: 'BAD_USER_INPUT', field: 'rankingMode' },
      },
    ]);
  });

  it('changes the task itself only until somebody has judged by it', async () => {
    expect(await readSettings()).toMatchObject({ isTaskFixed: false });
    await judgeOnce();
    const before = (await readSettings()) as object;
    expect(before).toMatchObject({ isTaskFixed: true });
    const fixed = {
      allowTies: false,
      strengthLabels: ['a bit', 'rather', 'much'],
      aspects: [style],
    };
    for (const [setting, value] of Object.entries(fixed))
      expect((await update({ name: 'Not this', [setting]: value })).errors).toMatchObject([
        {
          message: `${setting}: can not be changed any more, since there are judgements that were given by it.`,
          extensions: { code: 'CONFLICT', field: setting },
        },
      ]);
    expect(await readSettings()).toEqual(before);
  });

  it('may say of the task what is so already, and change the rest, after that too', async () => {
    await judgeOnce();
    const { data, errors } = await update({
      strengthLabels: ['a bit', ' much '],
      allowTies: true,
      undoSeconds: 5,
    });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ updateProject: { strengthLabels: ['a bit', 'much'], undoSeconds: 5 } });
  });
});

describe('a judgement that was amended', () => {
  it('is one judgement wherever judgements are counted', async () => {
    await judgeOnce();
    const { rows } = await server.pool.query(
      `SELECT a.id, a.fence, a.shown_order FROM assignment a WHERE a.project_id = $1 AND a.state = 'JUDGED'`,
      [project.id],
    );
    const { id, fence, shown_order: shown } = rows[0] as { id: string; fence: string; shown_order: string[] };
    const amending = `mutation($input: SubmitJudgementInput!) { amendJudgement(input: $input) { counted next { id } } }`;
    const input = {
      projectId: project.id,
      assignmentId: id,
      fence,
      idempotencyKey: randomUUID(),
      ranking: [[shown[1]], [shown[0]]],
      strength: 0,
      durationMs: 7000,
    };
    expect((await ask(amending, { input })).data).toEqual({ amendJudgement: { counted: true, next: [] } });
    const counted = `query($p: ID!) { project(id: $p) {
      progress { judgements } myWork { judgements judgementsToday } activity(hours: 2) { judgements }
      members { judgements judgementsLastHour medianDurationMs } } }`;
    const { data } = await ask(counted, { p: project.id });
    const { activity, ...others } = data!['project'] as { activity: { judgements: number }[] };
    expect(others).toEqual({
      progress: { judgements: 1 },
      myWork: { judgements: 1, judgementsToday: 1 },
      members: [{ judgements: 1, judgementsLastHour: 1, medianDurationMs: 7000 }],
    });
    expect(activity.reduce((sum, { judgements }) => sum + judgements, 0)).toBe(1);
  });
});
