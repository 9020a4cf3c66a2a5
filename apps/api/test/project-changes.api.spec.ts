import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PairwrightClient } from '@pairwright/client';
import { insertComparisons } from './support/comparisons.ts';
import { clientOf, createPerson } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let lead: PairwrightClient;
let project: TestProject;
let other: TestProject;

beforeAll(async () => {
  server = await startTestServer();
  const owner = await createPerson(server.pool);
  lead = clientOf(server.origin, owner);
  [project, other] = [await createProject(server.pool, owner.id), await createProject(server.pool, owner.id)];
  for (const { id } of [project, other]) await addMember(server.pool, id, owner.id, 'LEAD');
  await insertComparisons(server.pool, project, 2);
}, 60_000);

afterAll(async () => {
  lead.close();
  await server.close();
}, 60_000);

/** Follows a project; resolves once the server has taken the subscription up. */
async function follow(followed: TestProject) {
  const changes = lead.subscribeProject(followed.id);
  const heard = changes.next().then(() => true);
  const change = () => lead.setQueueState(followed.id, followed.queueId, 'OPEN').then(() => false);
  while (!(await Promise.race([heard, change()])));
  return changes;
}

describe('a lead who follows a project', () => {
  it('hears of a judgement, a pause and a new member, each within moments', async () => {
    const changes = await follow(project);
    const [assignment] = await lead.leaseComparisons(project.id);
    const acts = [
      () =>
        lead.submitJudgement({
          projectId: project.id,
          assignmentId: assignment!.id,
          fence: assignment!.fence,
          idempotencyKey: randomUUID(),
          ranking: assignment!.comparison.responses.map(({ id }) => [id]),
          durationMs: 900,
        }),
      () => lead.setQueueState(project.id, project.queueId, 'PAUSED'),
      async () => lead.addMember(project.id, (await createPerson(server.pool)).id, 'ANNOTATOR'),
    ];
    for (const act of acts) {
      const next = changes.next();
      await act();
      expect((await next).value).toEqual({ projectId: project.id, at: expect.any(String) });
    }
    await changes.return();
  });

  it('hears nothing of another project', async () => {
    const changes = await follow(other);
    const next = changes.next();
    await lead.setQueueState(project.id, project.queueId, 'OPEN');
    await lead.setQueueState(other.id, other.queueId, 'PAUSED');
    expect((await next).value).toMatchObject({ projectId: other.id });
    await changes.return();
  });
});
