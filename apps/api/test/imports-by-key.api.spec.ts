import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PairwrightClient } from '@pairwright/client';
import { clientOf, createPerson } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const query =
  'query($id: ID!, $first: Int, $key: String) { project(id: $id) { imports(first: $first, importKey: $key) { importKey rows } } }';

let server: TestServer;
let lead: PairwrightClient;
let project: TestProject;
let other: TestProject;

const rows = (name: string) =>
  JSON.stringify({
    prompt: `Which is the ${name}?`,
    responses: [
      { id: 'a', content: 'This one.' },
      { id: 'b', content: 'That one.' },
    ],
  });

async function importsUnder(first: number, key: string | null): Promise<unknown> {
  const { project: found } = (await lead.graphql(query, { id: project.id, first, key })) as {
    project: { imports: unknown };
  };
  return found.imports;
}

beforeAll(async () => {
  server = await startTestServer();
  const owner = await createPerson(server.pool);
  lead = clientOf(server.origin, owner);
  [project, other] = [await createProject(server.pool, owner.id), await createProject(server.pool, owner.id)];
  for (const { id } of [project, other]) await addMember(server.pool, id, owner.id, 'LEAD');
  for (const key of ['first', 'second']) await lead.importFile(project.id, key, rows(key));
  await lead.importFile(other.id, 'elsewhere', rows('elsewhere'));
}, 60_000);

afterAll(async () => {
  lead?.close();
  await server?.close();
}, 60_000);

describe('the imports of a project', () => {
  it('are the newest first', async () => {
    expect(await importsUnder(1, null)).toEqual([{ importKey: 'second', rows: 1 }]);
  });

  it('are found by their key beyond the newest', async () => {
    expect(await importsUnder(1, 'first')).toEqual([{ importKey: 'first', rows: 1 }]);
  });

  it('are none under a key that is another project’s, or nobody’s', async () => {
    expect(await importsUnder(1, 'elsewhere')).toEqual([]);
    expect(await importsUnder(1, '')).toEqual([]);
  });
});
