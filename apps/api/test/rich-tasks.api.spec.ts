import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PairwrightClient, type ProjectSettings, runSimulatedAnnotator } from '@pairwright/client';
import { clientOf, createPerson } from './support/people.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const facts = { name: 'Facts', kind: 'RATING', labels: ['wrong', 'partly', 'right'] } as const;
const style = { name: 'Style', kind: 'PREFERENCE' } as const;
const tasks: [string, 'PAIRWISE' | 'RANKING', ProjectSettings, string[]][] = [
  [
    'a pair with aspects',
    'PAIRWISE',
    { strengthLabels: ['a bit', 'much'], aspects: [style, facts] },
    ['aspects', 'strength'],
  ],
  ['the best of four', 'RANKING', { rankingMode: 'BEST', allowTies: false, aspects: [facts] }, ['aspects']],
  [
    'a pair with a long rationale and an ideal answer',
    'PAIRWISE',
    { rationale: 'REQUIRED', rationaleMinLength: 200, idealAnswer: 'REQUIRED' },
    ['rationale', 'ideal_answer'],
  ],
];
let server: TestServer;
let client: PairwrightClient;

beforeAll(async () => {
  server = await startTestServer();
  client = clientOf(server.origin, await createPerson(server.pool, { isAdministrator: true }));
}, 60_000);

afterAll(async () => {
  client.close();
  await server.close();
}, 60_000);

function rows(kind: 'PAIRWISE' | 'RANKING'): string {
  const responses = ['a', 'b', 'c', 'd'].slice(0, kind === 'PAIRWISE' ? 2 : 4);
  return Array.from({ length: 5 }, (_, n) =>
    JSON.stringify({
      prompt: `Question ${n}`,
      responses: responses.map((id) => ({ id, content: `Answer ${id} to ${n}` })),
    }),
  ).join('\n');
}

describe('a simulated annotator', () => {
  it.each(tasks)('answers %s over the public API', async (name, kind, settings, said) => {
    const project = await client.createProject({ name, kind, ...settings });
    expect((await client.importFile(project.id, 'file', rows(kind))).accepted).toBe(5);
    const records = await runSimulatedAnnotator({
      client,
      projectId: project.id,
      rules: project,
      seed: 'ada',
      skill: 1,
      tieMargin: 0,
      quality: () => 0,
    });
    expect(records).toHaveLength(5);
    const { rows: complete } = await server.pool.query(
      `SELECT FROM judgement WHERE project_id = $1 AND ${said.map((column) => `${column} IS NOT NULL`).join(' AND ')}`,
      [project.id],
    );
    expect(complete).toHaveLength(5);
    if (settings.rankingMode === 'BEST')
      expect(records.map(({ ranking }) => ranking.map((group) => group.length))).toEqual(
        records.map(() => [1, 3]),
      );
  });

  it('may think again', async () => {
    const project = await client.createProject({ name: 'Again', kind: 'PAIRWISE' });
    await client.importFile(project.id, 'file', rows('PAIRWISE'));
    const [assignment] = await client.leaseComparisons(project.id);
    const judgement = {
      projectId: project.id,
      assignmentId: assignment!.id,
      fence: assignment!.fence,
      idempotencyKey: randomUUID(),
      ranking: assignment!.comparison.responses.map(({ id }) => [id]),
      durationMs: 900,
    };
    const first = await client.submitJudgement(judgement, 0);
    const again = await client.amendJudgement({ ...judgement, ranking: [judgement.ranking.flat()] });
    expect(again).toEqual({ judgementId: expect.any(String), counted: true, next: [] });
    expect(again.judgementId).not.toBe(first.judgementId);
    await client.updateProject(project.id, { undoSeconds: 0 });
    await expect(client.amendJudgement({ ...judgement, idempotencyKey: randomUUID() })).rejects.toMatchObject(
      { code: 'CONFLICT' },
    );
    expect((await client.progress(project.id)).judgements).toBe(1);
  });
});
