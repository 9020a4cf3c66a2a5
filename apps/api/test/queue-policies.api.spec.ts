import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PairwrightClient } from '@pairwright/client';
import { clientOf, createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { askGraphql, type GraphqlAnswer } from './support/requests.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const policy = `policy { judgementsPerComparison leaseSeconds order budgetJudgements budgetAmount pricePerJudgement currency }`;
let server: TestServer;
let lead: Person;
let anna: Person;
let client: PairwrightClient;
let annasClient: PairwrightClient;
let project: TestProject;

beforeAll(async () => {
  server = await startTestServer();
  [lead, anna] = [await createPerson(server.pool), await createPerson(server.pool)];
  [client, annasClient] = [clientOf(server.origin, lead), clientOf(server.origin, anna)];
}, 60_000);

afterAll(async () => {
  client.close();
  annasClient.close();
  await server.close();
}, 60_000);

beforeEach(async () => {
  project = await createProject(server.pool, lead.id);
  await addMember(server.pool, project.id, lead.id, 'LEAD');
  await addMember(server.pool, project.id, anna.id, 'ANNOTATOR');
});

const ask = (
  query: string,
  person: Person,
  variables: Record<string, unknown> = {},
): Promise<GraphqlAnswer> =>
  askGraphql(server.origin, query, { p: project.id, ...variables }, { cookie: person.cookie });

async function createQueue(wanted: object): Promise<string> {
  const { data } = await ask(
    'mutation($p: ID!, $policy: QueuePolicyInput) { createQueue(projectId: $p, name: "Own", policy: $policy) { id } }',
    lead,
    { policy: wanted },
  );
  return (data as { createQueue: { id: string } }).createQueue.id;
}

const setPolicy = (queueId: string, changes: object): Promise<GraphqlAnswer> =>
  ask(
    `mutation($p: ID!, $q: ID!, $policy: QueuePolicyInput!) {
      setQueuePolicy(projectId: $p, queueId: $q, policy: $policy) { name stoppedBy ${policy} } }`,
    lead,
    { q: queueId, policy: changes },
  );

async function importRows(
  key: string,
  queueId: string,
  rows: { id: string; priority?: number }[],
): Promise<void> {
  const lines = rows.map((row) =>
    JSON.stringify({
      ...row,
      prompt: `Question ${row.id}`,
      responses: [{ content: `${row.id} a` }, { content: `${row.id} b` }],
    }),
  );
  await client.importFile(project.id, key, lines.join('\n'), { queueId });
}

/** The questions that Anna is given, in order. */
async function servedToAnna(count: number): Promise<string[]> {
  const leased = await annasClient.leaseComparisons(project.id, count);
  return leased.map(({ comparison }) => comparison.prompt[0]?.content.replace('Question ', '') ?? '');
}

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => ({ id: String(from + n) }));

describe('the policy of a queue', () => {
  it('is set and told in full to its lead, and left as it is where nothing is said', async () => {
    const wanted = {
      judgementsPerComparison: 3,
      leaseSeconds: 120,
      order: 'SHUFFLED',
      budgetJudgements: 100,
      budgetAmount: 20.5,
      pricePerJudgement: 0.25,
      currency: 'EUR',
    };
    const queueId = await createQueue(wanted);
    const { data } = await setPolicy(queueId, { leaseSeconds: null });
    expect(data).toEqual({
      setQueuePolicy: { name: 'Own', stoppedBy: null, policy: { ...wanted, leaseSeconds: null } },
    });
  });

  it('tells annotators why nothing is handed out, and not what is paid', async () => {
    await setPolicy(project.queueId, { budgetJudgements: 0 });
    const stopped = await ask('query($p: ID!) { project(id: $p) { queues { stoppedBy } } }', anna);
    expect(stopped.data).toEqual({ project: { queues: [{ stoppedBy: 'BUDGET' }] } });
    const refused = await ask(`query($p: ID!) { project(id: $p) { queues { ${policy} } } }`, anna);
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('what is imported into a queue', () => {
  it('by priority is served before all that waits, however late it comes', async () => {
    const queueId = await createQueue({ order: 'BY_PRIORITY' });
    await importRows('first', queueId, [
      { id: '1' },
      { id: '2', priority: 1 },
      { id: '3' },
      { id: '4', priority: -1 },
    ]);
    expect(await servedToAnna(2)).toEqual(['2', '1']);
    await importRows('second', queueId, [{ id: '5' }, { id: '6', priority: 9 }, { id: '7', priority: 1 }]);
    expect(await servedToAnna(7)).toEqual(['2', '1', '6', '7', '3', '5', '4']);
  });

  it('shuffled stays inside its import, and is the same whenever it is asked', async () => {
    const queueId = await createQueue({ order: 'SHUFFLED' });
    await importRows('first', queueId, numbered(1, 12));
    await importRows('second', queueId, numbered(13, 24));
    const served = (await servedToAnna(24)).map(Number);
    expect(served.slice(0, 12).toSorted((a, b) => a - b)).toEqual(
      numbered(1, 12).map(({ id }) => Number(id)),
    );
    expect(served).not.toEqual(served.toSorted((a, b) => a - b));
  });

  it('comes behind what was placed anew', async () => {
    await importRows('first', project.queueId, numbered(1, 6));
    await setPolicy(project.queueId, { order: 'SHUFFLED' });
    await setPolicy(project.queueId, { order: 'AS_IMPORTED' });
    expect(await servedToAnna(2)).toEqual(['1', '2']);
    await importRows('second', project.queueId, numbered(7, 8));
    expect(await servedToAnna(8)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('wants what the policy asks at that moment', async () => {
    await setPolicy(project.queueId, { judgementsPerComparison: 2 });
    await importRows('first', project.queueId, numbered(1, 1));
    const { rows } = await server.pool.query('SELECT wanted, needed FROM queue_entry WHERE project_id = $1', [
      project.id,
    ]);
    expect(rows).toEqual([{ wanted: 2, needed: 2 }]);
  });
});

describe('who gets what', () => {
  const staffed = `queues { withheldFromMe { by message } }`;

  it('is told to its lead in full, and to annotators as far as it concerns them', async () => {
    const work = {
      isPaused: false,
      dailyQuota: 5,
      totalQuota: null,
      skills: [{ name: 'code', level: 2 }],
      languages: ['en'],
      groups: ['night'],
    };
    const setting = await ask(
      `mutation($p: ID!, $u: ID!, $work: MemberWorkInput!) { setMemberWork(projectId: $p, userId: $u, work: $work) {
        isPaused dailyQuota totalQuota skills { name level } languages groups } }`,
      lead,
      { u: anna.id, work },
    );
    expect(setting.data).toEqual({ setMemberWork: work });
    const staffing = await ask(
      `mutation($p: ID!, $q: ID!, $s: QueueStaffingInput!) { setQueueStaffing(projectId: $p, queueId: $q, staffing: $s) {
        staffing { assignedTo { id } groups excluded { id } skills { name level } language } } }`,
      lead,
      { q: project.queueId, s: { excluded: [anna.id], groups: ['night'], language: 'en' } },
    );
    expect(staffing.data).toEqual({
      setQueueStaffing: {
        staffing: {
          assignedTo: [],
          groups: ['night'],
          excluded: [{ id: anna.id }],
          skills: [],
          language: 'en',
        },
      },
    });
    const told = await ask(`query($p: ID!) { project(id: $p) { ${staffed} } }`, anna);
    expect(told.data).toEqual({
      project: { queues: [{ withheldFromMe: { by: 'EXCLUDED', message: 'This queue is not for you.' } }] },
    });
    const members = await ask(
      'query($p: ID!) { project(id: $p) { members { user { id } work { dailyQuota } } } }',
      lead,
    );
    expect(members.data).toMatchObject({
      project: { members: expect.arrayContaining([{ user: { id: anna.id }, work: { dailyQuota: 5 } }]) },
    });
  });

  it('is nothing while the project is paused', async () => {
    await ask('mutation($p: ID!) { setProjectPaused(projectId: $p, isPaused: true) }', lead);
    const told = await ask(
      'query($p: ID!) { project(id: $p) { isPaused queues { state stoppedBy } } }',
      anna,
    );
    expect(told.data).toEqual({
      project: { isPaused: true, queues: [{ state: 'OPEN', stoppedBy: 'PROJECT_PAUSED' }] },
    });
  });
});
