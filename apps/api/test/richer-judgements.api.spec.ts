import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Assignment, PairwrightClient } from '@pairwright/client';
import type { SnapshotRow } from '@pairwright/dataset';
import type { ProjectEntity } from '../src/projects/project.entity.ts';
import { clientOf, createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { askGraphql } from './support/requests.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let lead: Person;
let anna: Person;
let asLead: PairwrightClient;
let asAnna: PairwrightClient;

beforeAll(async () => {
  server = await startTestServer();
  lead = await createPerson(server.pool);
  anna = await createPerson(server.pool);
  asLead = clientOf(server.origin, lead);
  asAnna = clientOf(server.origin, anna);
}, 60_000);

afterAll(async () => {
  asLead.close();
  asAnna.close();
  await server.close();
}, 60_000);

async function projectWith(settings: Partial<ProjectEntity>, ...rows: object[]): Promise<TestProject> {
  const project = await createProject(server.pool, lead.id, settings);
  await addMember(server.pool, project.id, lead.id, 'LEAD');
  await addMember(server.pool, project.id, anna.id, 'ANNOTATOR');
  await asLead.importFile(project.id, 'rows', rows.map((row) => JSON.stringify(row)).join('\n'));
  return project;
}

async function lease(client: PairwrightClient, project: TestProject): Promise<Assignment> {
  const [assignment] = await client.leaseComparisons(project.id);
  if (!assignment) throw new Error('there is nothing to judge');
  return assignment;
}

const idOf = ({ comparison }: Assignment, text: string): string =>
  comparison.responses.find(({ messages }) => messages.at(-1)?.content === text)?.id ?? '';

const answering = ({ id, fence }: Assignment, project: TestProject) => ({
  projectId: project.id,
  assignmentId: id,
  fence,
  idempotencyKey: randomUUID(),
  durationMs: 1000,
});

async function exportLines(project: TestProject, query: Record<string, string>): Promise<unknown[]> {
  let snapshot = await asLead.createSnapshot(project.id);
  while (snapshot.state === 'PENDING') snapshot = (await asLead.snapshot(snapshot.id)) ?? snapshot;
  const answer = await asLead.exportDataset(snapshot.id, query);
  const text = await answer.text();
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

describe('a judgement that says more', () => {
  const settings: Partial<ProjectEntity> = {
    aspects: [
      { name: 'tone', kind: 'PREFERENCE', description: null, labels: [], isRequired: true },
      { name: 'truth', kind: 'RATING', description: null, labels: ['bad', 'good'], isRequired: true },
    ],
    allowAllBad: true,
    reasons: ['clear'],
    idealAnswer: 'OPTIONAL',
  };
  const row = {
    id: 'row-1',
    prompt: 'Tea?',
    responses: [
      { id: 'a', content: 'The tea is cold.', model: 'm1' },
      { id: 'b', content: 'No.', model: 'm2' },
    ],
  };

  it('is in the snapshot under the ids of the import, and what it superseded counts nowhere', async () => {
    const project = await projectWith(settings, row);
    const assignment = await lease(asAnna, project);
    const [a, b] = [idOf(assignment, 'The tea is cold.'), idOf(assignment, 'No.')];
    const aspects = { tone: { preferred: a }, truth: { ratings: { [a]: 1, [b]: 0 } } };
    const first = await asAnna.submitJudgement({
      ...answering(assignment, project),
      ranking: [[b], [a]],
      aspects,
    });
    expect(await asLead.leaderboard(project.id)).toMatchObject([{ model: 'm2' }, { model: 'm1' }]);
    const more = {
      allBad: true,
      reasons: ['clear'],
      flagged: [{ responseId: b, flag: 'unsafe' }],
      idealAnswer: { content: 'The green tea is hot.', editedFrom: a },
      renderings: [
        { responseId: a, form: 'MARKDOWN', sawRaw: true },
        { responseId: b, form: 'PLAIN', sawRaw: false },
      ],
    };
    const second = await asAnna.amendJudgement({
      ...answering(assignment, project),
      ranking: [[a], [b]],
      aspects,
      ...more,
    });

    const [exported] = (await exportLines(project, { format: 'native' })) as SnapshotRow[];
    expect(exported?.judgements).toMatchObject([
      {
        id: first.judgementId,
        ranking: [['b'], ['a']],
        aspects: { tone: { preferred: 'a' }, truth: { ratings: { a: 1, b: 0 } } },
        counted: false,
        all_bad: false,
        reasons: [],
        response_flags: [],
        ideal_answer: null,
        renderings: [],
        superseded_by: second.judgementId,
      },
      {
        id: second.judgementId,
        ranking: [['a'], ['b']],
        counted: true,
        all_bad: true,
        reasons: ['clear'],
        response_flags: [{ response: 'b', flag: 'unsafe' }],
        ideal_answer: {
          content: 'The green tea is hot.',
          edited_from: 'a',
          edits: [
            { at: 4, removed: '', added: 'green ' },
            { at: 11, removed: 'cold', added: 'hot' },
          ],
        },
        renderings: [
          { response: 'a', form: 'markdown', saw_raw: true },
          { response: 'b', form: 'plain', saw_raw: false },
        ],
        superseded_by: null,
      },
    ]);
    expect(exported?.consensus).toMatchObject({
      ranking: [['a'], ['b']],
      pairs: [{ first: 'a', second: 'b', p: 1, judgements: 1 }],
    });
    expect(await exportLines(project, { format: 'trl', votes: 'each' })).toMatchObject([
      { id: `row-1/${second.judgementId}/a>b` },
    ]);
    expect(await asLead.leaderboard(project.id)).toMatchObject([
      { model: 'm1', comparisons: 1 },
      { model: 'm2', comparisons: 1 },
    ]);
    expect(await asLead.agreement(project.id)).toMatchObject({ items: 0 });
  });
});

describe('a project that asks for the best only', () => {
  it('knows nothing of the rest among themselves', async () => {
    const settings: Partial<ProjectEntity> = {
      kind: 'RANKING',
      rankingMode: 'BEST',
      judgementsPerComparison: 2,
    };
    const responses = ['x', 'y', 'z'].map((text) => ({ id: text, content: text, model: `model-${text}` }));
    const project = await projectWith(settings, { id: 'row-1', prompt: '?', responses });
    for (const [client, best] of [
      [asLead, 'x'],
      [asAnna, 'x'],
    ] as const) {
      const assignment = await lease(client, project);
      const rest = ['x', 'y', 'z'].filter((text) => text !== best).map((text) => idOf(assignment, text));
      const ranking = [[idOf(assignment, best)], rest];
      await client.submitJudgement({ ...answering(assignment, project), ranking });
    }
    const [exported] = (await exportLines(project, { format: 'native' })) as SnapshotRow[];
    expect(exported?.ranking_mode).toBe('best');
    expect(exported?.consensus).toMatchObject({
      ranking: [['x'], ['y', 'z']],
      pairs: [
        { first: 'x', second: 'y', p: 1, judgements: 2 },
        { first: 'x', second: 'z', p: 1, judgements: 2 },
      ],
      agreement: 1,
    });
    expect(await exportLines(project, { format: 'trl', ties: 'both' })).toMatchObject([
      { id: 'row-1/x>y' },
      { id: 'row-1/x>z' },
    ]);
    expect(await asLead.agreement(project.id)).toMatchObject({ percent: 100, items: 1 });
    const board = await asLead.leaderboard(project.id);
    expect(board.map(({ model, comparisons }) => [model, comparisons])).toEqual([
      ['model-x', 4],
      ['model-y', 2],
      ['model-z', 2],
    ]);
  });
});

describe('a conversation with tools', () => {
  const called = {
    role: 'assistant',
    content: '',
    name: 'telltale-model',
    reasoning: 'I had better ask.',
    tool_calls: [{ id: 'toolu_1', name: 'add', arguments: '{"a":2}' }],
  };
  const result = { role: 'tool', content: '4', name: 'add', tool_call_id: 'toolu_1' };
  const continued = [
    called,
    result,
    { role: 'assistant', content: 'Four.' },
    { role: 'user', content: 'Sure?' },
    { role: 'assistant', content: 'Yes.' },
  ];
  const row = {
    id: 'row-1',
    prompt: [{ role: 'user', content: '2+2?', name: 'Ann' }],
    responses: [
      { id: 'a', content: continued },
      { id: 'b', content: 'Five.' },
    ],
  };

  it('reaches annotators without what tells whose it is, and leaves as it came', async () => {
    const project = await projectWith({}, row);
    const answer = await askGraphql(
      server.origin,
      `mutation ($project: ID!) { leaseComparisons(projectId: $project) { comparison {
        prompt { role content name }
        responses { messages { role content name reasoning toolCalls { id name arguments } toolCallId } } } } }`,
      { project: project.id },
      { authorization: `Bearer ${anna.token}` },
    );
    const nothing = { name: null, reasoning: null, toolCalls: null, toolCallId: null };
    expect(answer.errors).toEqual([]);
    expect(answer.data?.['leaseComparisons']).toEqual([
      {
        comparison: {
          prompt: row.prompt,
          responses: expect.arrayContaining([
            { messages: [{ ...nothing, role: 'assistant', content: 'Five.' }] },
            {
              messages: [
                {
                  ...nothing,
                  role: 'assistant',
                  content: '',
                  reasoning: 'I had better ask.',
                  toolCalls: [{ id: 'call-1', name: 'add', arguments: '{"a":2}' }],
                },
                { ...nothing, role: 'tool', content: '4', name: 'add', toolCallId: 'call-1' },
                { ...nothing, role: 'assistant', content: 'Four.' },
                { ...nothing, role: 'user', content: 'Sure?' },
                { ...nothing, role: 'assistant', content: 'Yes.' },
              ],
            },
          ]),
        },
      },
    ]);

    const assignment = await lease(asAnna, project);
    const ranking = [[idOf(assignment, 'Yes.')], [idOf(assignment, 'Five.')]];
    await asAnna.submitJudgement({ ...answering(assignment, project), ranking });
    const [native] = (await exportLines(project, { format: 'native' })) as (typeof row)[];
    expect(native?.prompt).toEqual(row.prompt);
    expect(native?.responses.map(({ content }) => content)).toEqual([continued, 'Five.']);
    const [trl] = (await exportLines(project, { format: 'trl' })) as { chosen: unknown[] }[];
    expect(trl?.chosen[0]).toEqual({
      role: 'assistant',
      content: '',
      name: 'telltale-model',
      reasoning_content: 'I had better ask.',
      tool_calls: [{ id: 'toolu_1', type: 'function', function: { name: 'add', arguments: '{"a":2}' } }],
      tool_call_id: null,
    });
  });
});
