import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Assignment, PairwrightClient } from '@pairwright/client';
import { insertComparisons, MODEL_PREFIX } from './support/comparisons.ts';
import { clientOf, createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const fields = `id text createdAt author { name } answer answeredAt answeredBy { name } isAnswerSeen
  comparison { id prompt { content } responses { id messages { content } } }`;
const sending = `mutation($p: ID!, $a: ID!, $text: String!) { sendRemark(projectId: $p, assignmentId: $a, text: $text) { ${fields} } }`;
const answering = `mutation($p: ID!, $r: ID!, $text: String!) { answerRemark(projectId: $p, remarkId: $r, text: $text) { ${fields} } }`;
const acknowledging = 'mutation($p: ID!) { acknowledgeRemarks(projectId: $p) }';
const own = `query($p: ID!, $first: Int) { project(id: $p) { myRemarks(first: $first) { ${fields} } } }`;
const all = `query($p: ID!, $first: Int) { project(id: $p) { openRemarks remarks(first: $first) { ${fields} } } }`;

interface Remark {
  id: string;
  text: string;
  author: { name: string } | null;
  answer: string | null;
  answeredAt: string | null;
  answeredBy: { name: string } | null;
  isAnswerSeen: boolean;
  comparison: Assignment['comparison'];
}

let server: TestServer;
let project: TestProject;
let anna: Person;
let lead: PairwrightClient;
let annotator: PairwrightClient;
let assignments: Assignment[];

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

beforeEach(async () => {
  const owner = await createPerson(server.pool, { name: 'Olga' });
  anna = await createPerson(server.pool, { name: 'Anna' });
  project = await createProject(server.pool, owner.id, { kind: 'RANKING' });
  await addMember(server.pool, project.id, owner.id, 'LEAD');
  await addMember(server.pool, project.id, anna.id, 'ANNOTATOR');
  await insertComparisons(server.pool, project, 5, 4);
  lead = clientOf(server.origin, owner);
  annotator = clientOf(server.origin, anna);
  assignments = await annotator.leaseComparisons(project.id, 3);
});

afterEach(() => {
  lead.close();
  annotator.close();
});

async function send(text: string, assignment = assignments[0]!, client = annotator): Promise<Remark> {
  const answer = await client.graphql(sending, { p: project.id, a: assignment.id, text });
  return (answer as { sendRemark: Remark }).sendRemark;
}

async function answer(remark: Remark, text: string): Promise<Remark> {
  const told = await lead.graphql(answering, { p: project.id, r: remark.id, text });
  return (told as { answerRemark: Remark }).answerRemark;
}

const listOwn = async (first = 50): Promise<Remark[]> =>
  ((await annotator.graphql(own, { p: project.id, first })) as { project: { myRemarks: Remark[] } }).project
    .myRemarks;

const listAll = async (first = 100): Promise<{ openRemarks: number; remarks: Remark[] }> =>
  (
    (await lead.graphql(all, { p: project.id, first })) as {
      project: { openRemarks: number; remarks: Remark[] };
    }
  ).project;

const textsOf = (remarks: readonly Remark[]): string[] => remarks.map(({ text }) => text);

describe('a remark', () => {
  it('shows its item as its author sees it, and nothing of where it came from', async () => {
    const remark = await send('  Both are cut off.\n');
    expect(remark).toMatchObject({
      text: 'Both are cut off.',
      author: null,
      answer: null,
      answeredAt: null,
      answeredBy: null,
      isAnswerSeen: false,
    });
    const { remarks } = await listAll();
    for (const { comparison } of [remark, ...remarks, ...(await listOwn())]) {
      expect(comparison.id).toBe(assignments[0]!.comparison.id);
      expect(comparison.responses.map(({ id }) => id)).toEqual(
        assignments[0]!.comparison.responses.map(({ id }) => id),
      );
    }
    expect(JSON.stringify(remarks)).not.toContain(MODEL_PREFIX);
    expect(JSON.stringify(remarks)).not.toContain('imported-');
  });

  it('tells its author’s name to those who answer it', async () => {
    await send('Both are cut off.');
    expect((await listAll()).remarks.map(({ author }) => author)).toEqual([{ name: 'Anna' }]);
    expect((await listOwn()).map(({ author }) => author)).toEqual([null]);
  });

  it('may be sent on what was judged, skipped or given back', async () => {
    const [judged, skipped, released] = assignments;
    await annotator.submitJudgement({
      projectId: project.id,
      assignmentId: judged!.id,
      fence: judged!.fence,
      idempotencyKey: randomUUID(),
      ranking: judged!.comparison.responses.map(({ id }) => [id]),
      durationMs: 500,
    });
    await annotator.skipAssignment(project.id, skipped!, 'Too long.');
    await annotator.graphql(
      'mutation($p: ID!, $ids: [ID!]!) { releaseAssignments(projectId: $p, assignmentIds: $ids) }',
      {
        p: project.id,
        ids: [released!.id],
      },
    );
    for (const assignment of assignments) await send('What of this?', assignment);
    expect((await listOwn()).map(({ comparison }) => comparison.id)).toEqual(
      assignments.map(({ comparison }) => comparison.id).toReversed(),
    );
  });

  it('cannot be sent on what somebody else was given', async () => {
    await expect(send('Mine?', assignments[0], lead)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'There is no such assignment.',
    });
  });

  it('is one, however often it is sent while it waits', async () => {
    const sent = await Promise.all(Array.from({ length: 6 }, () => send('Both are cut off.')));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect((await listAll()).openRemarks).toBe(1);
    await answer(sent[0]!, 'So they are.');
    expect((await send('Both are cut off.')).id).not.toBe(sent[0]!.id);
  });

  it('is refused when two hundred of the same person wait for an answer', async () => {
    for (let n = 0; n < 2; n++) await send(`Remark ${n}`);
    await server.pool.query(
      `INSERT INTO remark (project_id, id, assignment_id, author_id, text)
       SELECT $1, gen_random_uuid(), $2, $3, 'Filler ' || n FROM generate_series(1, 198) AS n`,
      [project.id, assignments[0]!.id, anna.id],
    );
    await expect(send('One more.')).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      message: 'You have 200 remarks here that wait for an answer; wait until some of them are answered.',
    });
    await answer((await listAll(1)).remarks[0]!, 'Thank you.');
    expect((await send('One more.')).text).toBe('One more.');
  });
});

describe('an answer', () => {
  it('comes with whose it is, and is new until its author has seen it', async () => {
    const answered = await answer(await send('Both are cut off.'), ' Skip it. ');
    expect(answered).toMatchObject({
      author: { name: 'Anna' },
      answer: 'Skip it.',
      answeredAt: expect.any(String),
      answeredBy: { name: 'Olga' },
      isAnswerSeen: false,
    });
    const waiting = await send('And this?', assignments[1]);
    expect(await annotator.graphql(acknowledging, { p: project.id })).toEqual({ acknowledgeRemarks: true });
    expect((await listOwn()).map(({ id, isAnswerSeen }) => [id, isAnswerSeen])).toEqual([
      [waiting.id, false],
      [answered.id, true],
    ]);
    await answer(waiting, 'That too.');
    expect((await listOwn()).map(({ isAnswerSeen }) => isAnswerSeen)).toEqual([false, true]);
  });

  it('is given once: of several at the same moment one is taken', async () => {
    const remark = await send('Both are cut off.');
    const outcomes = await Promise.allSettled(['One.', 'Two.', 'Three.'].map((text) => answer(remark, text)));
    const taken = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason.code)).toEqual(['CONFLICT', 'CONFLICT']);
    expect((await listOwn()).map((own) => own.answer)).toEqual(taken.map(({ value }) => value.answer));
  });
});

describe('the list of remarks', () => {
  it('has those that wait first, then the newest, and no more than were asked for', async () => {
    const sent: Remark[] = [];
    for (const text of ['one', 'two', 'three', 'four']) sent.push(await send(text));
    await answer(sent[3]!, 'Yes.');
    await answer(sent[1]!, 'No.');
    const { openRemarks, remarks } = await listAll();
    expect([openRemarks, textsOf(remarks)]).toEqual([2, ['three', 'one', 'four', 'two']]);
    expect(textsOf((await listAll(3)).remarks)).toEqual(['three', 'one', 'four']);
    expect(textsOf(await listOwn())).toEqual(['four', 'three', 'two', 'one']);
    expect(textsOf(await listOwn(2))).toEqual(['four', 'three']);
  });
});
