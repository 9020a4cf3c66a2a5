import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { badFiles, badRows, response, row, type Sent } from './bad-imports-table.ts';
import { createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { send } from './support/requests.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let lead: Person;
let pairs: TestProject;
let rankings: TestProject;

beforeAll(async () => {
  server = await startTestServer();
  lead = await createPerson(server.pool);
  pairs = await createProject(server.pool, lead.id);
  rankings = await createProject(server.pool, lead.id, { kind: 'RANKING' });
  for (const { id } of [pairs, rankings]) await addMember(server.pool, id, lead.id, 'LEAD');
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

interface Issue {
  line: number | null;
  field: string | null;
  code: string;
  message: string;
}

async function bring({ body, project = pairs, key = randomUUID(), query = '', encoding }: Sent) {
  const { status, text, headers } = await send(server.origin, {
    method: 'PUT',
    path: `/api/v1/projects/${project.id}/imports/${key}${query}`,
    headers: { cookie: lead.cookie, ...(encoding ? { 'content-encoding': encoding } : {}) },
    body,
  });
  const answer = JSON.parse(text) as Record<string, unknown> & { errors?: Issue[]; warnings?: Issue[] };
  return { status, type: headers['content-type'], answer };
}

async function comparisonsIn(project: TestProject): Promise<number> {
  const { rows } = await server.pool.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM comparison WHERE project_id = $1',
    [project.id],
  );
  return rows[0]?.count ?? 0;
}

describe('a file that cannot be taken', () => {
  it.each(badFiles)('%s', async (_which, sent, status, code, detail) => {
    const before = await comparisonsIn(pairs);
    const told = await bring(sent({ pairs, rankings }));
    expect([told.status, told.answer['code'], told.type]).toEqual([
      status,
      code,
      'application/problem+json; charset=utf-8',
    ]);
    expect(told.answer['detail']).toContain(detail);
    expect(await comparisonsIn(pairs)).toBe(before);
  });

  it('under the key of another is a conflict, and the same file again is not', async () => {
    const sent = { body: row(), key: 'taken' };
    const first = await bring(sent);
    expect(first).toMatchObject({ status: 200, answer: { accepted: 1 } });
    expect((await bring(sent)).answer).toEqual(first.answer);
    expect(await bring({ ...sent, body: row() })).toMatchObject({
      status: 409,
      answer: { code: 'IMPORT_KEY_TAKEN', detail: expect.stringContaining('"taken"') },
    });
  });
});

describe('a row that cannot be taken is named, and the good ones around it go in', () => {
  it.each(badRows)('%s', async (_which, bad, field, code, message) => {
    const before = await comparisonsIn(pairs);
    const { status, answer } = await bring({ body: [row(), '', bad, row()].join('\n') });
    expect(answer.errors).toEqual([{ line: 3, field, code, message: expect.stringContaining(message) }]);
    expect([status, answer['rows'], answer['accepted'], answer['rejected']]).toEqual([200, 3, 2, 1]);
    expect(await comparisonsIn(pairs)).toBe(before + 2);
  });

  it('that takes the id of another with other content', async () => {
    const id = randomUUID();
    const same = row({ id });
    const { answer } = await bring({ body: [same, row({ id }), same].join('\n') });
    expect(answer).toMatchObject({ accepted: 1, duplicates: 1, rejected: 1 });
    expect(answer.errors).toEqual([expect.objectContaining({ line: 2, field: 'id', code: 'ID_TAKEN' })]);
  });

  it('while equal or empty answers to be ranked are a warning only', async () => {
    const responses = [response('a', 'same'), response('b', 'same'), response('c', '')];
    const { status, answer } = await bring({ body: row({ responses, colour: 'red' }), project: rankings });
    expect([status, answer['accepted']]).toEqual([200, 1]);
    expect(answer.warnings?.map(({ code }) => code).toSorted()).toEqual([
      'EMPTY_RESPONSE',
      'IDENTICAL_RESPONSES',
      'UNKNOWN_FIELD',
    ]);
  });
});
