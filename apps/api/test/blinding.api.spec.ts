import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Assignment } from '@pairwright/client';
import { clientOf, createPerson } from './support/people.ts';
import { addMember, createProject } from './support/projects.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const count = 50;
let server: TestServer;
let assignments: Assignment[];

beforeAll(async () => {
  server = await startTestServer();
  const [owner, anna] = [await createPerson(server.pool), await createPerson(server.pool)];
  const project = await createProject(server.pool, owner.id);
  await addMember(server.pool, project.id, owner.id, 'LEAD');
  await addMember(server.pool, project.id, anna.id, 'ANNOTATOR');
  const rows = Array.from({ length: count }, (_, n) => ({
    id: `telltale-row-${n}`,
    prompt: `Question ${n}`,
    responses: ['first', 'second'].map((place) => ({
      id: `telltale-${place}-${n}`,
      content: `${place} answer`,
      model: `telltale-model-${place}`,
      source: 'telltale-source',
      license: 'telltale-license',
      params: { temperature: 'telltale-params' },
    })),
    category: 'telltale-category',
    tags: ['telltale-tag'],
    gold: { ranking: [[`telltale-first-${n}`], [`telltale-second-${n}`]], explanation: 'telltale-gold' },
    metadata: { secret: 'telltale-metadata' },
  }));
  const lead = clientOf(server.origin, owner);
  await lead.importFile(project.id, 'key', rows.map((row) => JSON.stringify(row)).join('\n'));
  const annotator = clientOf(server.origin, anna);
  assignments = await annotator.leaseComparisons(project.id, count);
  lead.close();
  annotator.close();
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

/** The ids that an annotator gets for the response imported first and for the other. */
const idsOf = ({ comparison }: Assignment): { first: string; second: string } => {
  const idOf = (place: string) =>
    comparison.responses.find(({ messages }) => messages[0]?.content === `${place} answer`)?.id ?? '';
  return { first: idOf('first'), second: idOf('second') };
};

// Of fifty fair coins 25 are expected, with a standard deviation of 3.5: six of them on either side.
const expectFair = (heads: number): void => {
  expect(heads).toBeGreaterThan(3);
  expect(heads).toBeLessThan(47);
};

describe('an annotator of an imported file', () => {
  it('is given every comparison, in the order of the file', () => {
    expect(assignments.map(({ comparison }) => comparison.prompt[0]?.content)).toEqual(
      Array.from({ length: count }, (_, n) => `Question ${n}`),
    );
  });

  it('learns nothing of models, ids, categories, gold or metadata', () => {
    expect(JSON.stringify(assignments)).not.toContain('telltale');
  });

  it('cannot tell from ids which response came first: they are random', () => {
    for (const assignment of assignments)
      for (const id of Object.values(idsOf(assignment)))
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expectFair(assignments.map(idsOf).filter(({ first, second }) => first < second).length);
  });

  it('cannot tell from the order which response came first', () => {
    const firstOnTop = assignments.filter(
      (assignment) => assignment.comparison.responses[0]?.id === idsOf(assignment).first,
    );
    expectFair(firstOnTop.length);
  });
});
