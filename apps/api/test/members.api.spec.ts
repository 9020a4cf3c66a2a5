import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Assignment, NewJudgement, PairwrightClient } from '@pairwright/client';
import { insertComparisons } from './support/comparisons.ts';
import { clientOf, createPerson, type Person } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const removing = 'mutation($p: ID!, $u: ID!) { removeMember(projectId: $p, userId: $u) }';
let server: TestServer;
let lead: PairwrightClient;
let anna: Person;
let client: PairwrightClient;
let project: TestProject;
let comparisonIds: string[];

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

beforeEach(async () => {
  const owner = await createPerson(server.pool);
  anna = await createPerson(server.pool);
  project = await createProject(server.pool, owner.id);
  await addMember(server.pool, project.id, owner.id, 'LEAD');
  await addMember(server.pool, project.id, anna.id, 'ANNOTATOR');
  comparisonIds = await insertComparisons(server.pool, project, 3);
  lead = clientOf(server.origin, owner);
  client = clientOf(server.origin, anna);
});

afterEach(() => {
  lead.close();
  client.close();
});

const answer = ({ id, fence, comparison }: Assignment): NewJudgement => ({
  projectId: project.id,
  assignmentId: id,
  fence,
  idempotencyKey: randomUUID(),
  ranking: comparison.responses.map((response) => [response.id]),
  durationMs: 500,
});

describe('somebody who is removed from a project', () => {
  it('is told that the place of what they held is gone, and meets nothing else of it', async () => {
    const [assignment] = await client.leaseComparisons(project.id);
    await lead.graphql(removing, { p: project.id, u: anna.id });
    for (const attempt of [
      client.submitJudgement(answer(assignment!)),
      client.amendJudgement(answer(assignment!)),
    ])
      await expect(attempt).rejects.toMatchObject({ code: 'LEASE_EXPIRED' });
    for (const attempt of [
      client.leaseComparisons(project.id),
      client.skipAssignment(project.id, assignment!, 'Gone.'),
      client.project(project.id),
    ])
      await expect(attempt).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: 'There is no such project.',
      });
    expect(await lead.progress(project.id)).toEqual({ done: 0, total: 3, judgements: 0 });
  });

  it('leaves their places to others at once, and what they judged counted', async () => {
    const [first] = await client.leaseComparisons(project.id, 2);
    await client.submitJudgement(answer(first!), 0);
    await lead.graphql(removing, { p: project.id, u: anna.id });
    const leased = await lead.leaseComparisons(project.id, 3);
    expect(leased.map(({ comparison }) => comparison.id)).toEqual(comparisonIds.slice(1));
    expect(await lead.progress(project.id)).toEqual({ done: 1, total: 3, judgements: 1 });
  });

  it('goes on where they were when they come back', async () => {
    const [assignment] = await client.leaseComparisons(project.id);
    await lead.graphql(removing, { p: project.id, u: anna.id });
    await lead.addMember(project.id, anna.id, 'ANNOTATOR');
    const [again] = await client.leaseComparisons(project.id);
    expect(again).toEqual({ ...assignment, expiresAt: again?.expiresAt });
    expect((await client.submitJudgement(answer(again!))).counted).toBe(true);
  });

  it('was never there, to somebody who never was: NOT_FOUND', async () => {
    const [assignment] = await client.leaseComparisons(project.id);
    const stranger = clientOf(server.origin, await createPerson(server.pool));
    await expect(stranger.submitJudgement(answer(assignment!))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    stranger.close();
  });
});

describe('a member', () => {
  it('has one role, the last that was given, from the next request on', async () => {
    await lead.addMember(project.id, anna.id, 'ENGINEER');
    await expect(client.leaseComparisons(project.id)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'This needs one of the roles ANNOTATOR, REVIEWER, LEAD; yours here is ENGINEER.',
    });
    await lead.addMember(project.id, anna.id, 'REVIEWER');
    expect(await client.leaseComparisons(project.id)).toHaveLength(1);
  });

  it('sees their own projects only, an administrator all of them', async () => {
    const administrator = clientOf(server.origin, await createPerson(server.pool, { isAdministrator: true }));
    expect((await client.projects()).map(({ id }) => id)).toEqual([project.id]);
    expect((await administrator.projects()).length).toBeGreaterThan(1);
    administrator.close();
  });
});
