import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PairwrightClient } from '@pairwright/client';
import { clientOf, createPerson, type Person } from './support/people.ts';
import { addMember } from './support/projects.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const setting = `mutation($p: ID!, $text: String!, $changes: String) {
  setGuidelines(projectId: $p, guidelines: $text, changes: $changes) { guidelines guidelinesVersion myGuidelinesVersion }
}`;
const acknowledging =
  'mutation($p: ID!, $version: Int!) { acknowledgeGuidelines(projectId: $p, version: $version) }';
const reading = `query($p: ID!) { project(id: $p) {
  guidelines guidelinesVersion myGuidelinesVersion guidelinesHistory { version text changes createdBy { name } }
} }`;

interface Read {
  guidelines: string;
  guidelinesVersion: number;
  myGuidelinesVersion: number;
  guidelinesHistory: { version: number; text: string; changes: string | null; createdBy: { name: string } }[];
}

let server: TestServer;
let owner: Person;
let anna: Person;
let lead: PairwrightClient;
let annotator: PairwrightClient;
let p: string;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

beforeEach(async () => {
  owner = await createPerson(server.pool, { name: 'Olga', isAdministrator: true });
  anna = await createPerson(server.pool, { name: 'Anna' });
  lead = clientOf(server.origin, owner);
  annotator = clientOf(server.origin, anna);
  p = (await lead.createProject({ name: 'Guided', kind: 'PAIRWISE', guidelines: 'Be fair.' })).id;
  await addMember(server.pool, p, anna.id, 'ANNOTATOR');
});

afterEach(() => {
  lead.close();
  annotator.close();
});

const read = async (client: PairwrightClient): Promise<Read> =>
  ((await client.graphql(reading, { p })) as { project: Read }).project;

describe('guidelines', () => {
  it('begin as version 1 with what the project was made with', async () => {
    expect(await read(annotator)).toEqual({
      guidelines: 'Be fair.',
      guidelinesVersion: 1,
      myGuidelinesVersion: 0,
      guidelinesHistory: [{ version: 1, text: 'Be fair.', changes: null, createdBy: { name: 'Olga' } }],
    });
  });

  it('become a new version for everybody at once, and keep the old ones', async () => {
    await read(annotator);
    const answer = await lead.graphql(setting, { p, text: 'Be fair and quick.', changes: ' Be quick. ' });
    expect(answer).toEqual({
      setGuidelines: { guidelines: 'Be fair and quick.', guidelinesVersion: 2, myGuidelinesVersion: 0 },
    });
    expect(await read(annotator)).toMatchObject({
      guidelines: 'Be fair and quick.',
      guidelinesVersion: 2,
      guidelinesHistory: [
        { version: 2, text: 'Be fair and quick.', changes: 'Be quick.' },
        { version: 1, text: 'Be fair.', changes: null },
      ],
    });
  });

  it('are no new version when they say what stands there already', async () => {
    await expect(lead.graphql(setting, { p, text: 'Be fair.' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'guidelines: is what stands there already.',
    });
    expect((await read(lead)).guidelinesHistory).toHaveLength(1);
  });

  it('get a version each when leads change them at once, the last of which holds', async () => {
    const texts = Array.from({ length: 8 }, (_, n) => `Be fair ${n} times.`);
    await Promise.all(texts.map((text) => lead.graphql(setting, { p, text })));
    const { guidelines, guidelinesVersion, guidelinesHistory } = await read(lead);
    expect(guidelinesHistory.map(({ version }) => version)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(guidelinesHistory.map(({ text }) => text).toSorted()).toEqual(['Be fair.', ...texts].toSorted());
    expect([guidelines, guidelinesVersion]).toEqual([guidelinesHistory[0]?.text, 9]);
  });

  it('get one version when two leads say the same at once', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 4 }, () => lead.graphql(setting, { p, text: 'Be fair, please.' })),
    );
    const told = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : 'done'));
    expect(told.toSorted()).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT', 'done']);
    expect((await read(lead)).guidelinesVersion).toBe(2);
  });
});

describe('what somebody has read', () => {
  beforeEach(async () => {
    await lead.graphql(setting, { p, text: 'Be fair and quick.' });
    await lead.graphql(setting, { p, text: 'Be quick.' });
  });

  it('is the newest version they acknowledged, and never goes back', async () => {
    for (const [version, held] of [
      [2, 2],
      [1, 2],
      [3, 3],
      [2, 3],
    ] as const) {
      expect(await annotator.graphql(acknowledging, { p, version })).toEqual({ acknowledgeGuidelines: true });
      expect((await read(annotator)).myGuidelinesVersion).toBe(held);
    }
    expect((await read(lead)).myGuidelinesVersion).toBe(0);
  });

  it('is the newest whatever comes first of what is sent at once', async () => {
    await Promise.all([1, 3, 2, 1, 3, 2].map((version) => annotator.graphql(acknowledging, { p, version })));
    expect((await read(annotator)).myGuidelinesVersion).toBe(3);
  });

  it.each([0, -1, 4])('is not version %i, which there is not', async (version) => {
    await expect(annotator.graphql(acknowledging, { p, version })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `version: is ${version}; there are versions 1 to 3.`,
    });
  });

  it('is seen by the lead, of every member', async () => {
    await annotator.graphql(acknowledging, { p, version: 2 });
    const listing = 'query($p: ID!) { project(id: $p) { members { user { name } guidelinesVersion } } }';
    expect(await lead.graphql(listing, { p })).toEqual({
      project: {
        members: [
          { user: { name: 'Anna' }, guidelinesVersion: 2 },
          { user: { name: 'Olga' }, guidelinesVersion: 0 },
        ],
      },
    });
  });
});
