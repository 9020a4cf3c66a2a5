import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { clientOf, createPerson, type Person } from '../apps/api/test/support/people.ts';
import type { TestProject } from '../apps/api/test/support/projects.ts';
import type { Visitor } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { endLeases, judgementsOf, layOutWork } from './support/labelling-work.ts';
import { leave } from './support/leave.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(30_000);

const ALL_JUDGED = 'You have judged everything there is for you.';

describe('what annotators hand in', () => {
  let stage: Stage;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(async () => {
    for (const visitor of visitors.splice(0)) await leave(visitor);
  });

  afterAll(() => stage?.close());

  const createAnnotator = () => createPerson(stage.server.pool, { name: 'Ben Ito' });
  const layOut = (annotators: Person[], count: number) =>
    layOutWork(stage.server.pool, annotators, { count });
  const stored = (project: TestProject) => judgementsOf(stage.server.pool, project);

  /** Opens the page of a project for somebody. */
  async function sitDown(annotator: Person, project: TestProject): Promise<Desk> {
    const visitor = await stage.enter(annotator);
    visitors.push(visitor);
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    return desk;
  }

  it('arrives once each, however fast the hand', async () => {
    const annotator = await createAnnotator();
    const project = await layOut([annotator], 20);
    const desk = await sitDown(annotator, project);
    for (let question = 1; question <= 20; question += 1) {
      await desk.asked(question);
      await desk.press('1', 'Enter');
    }
    await desk.page.getByRole('heading', { name: ALL_JUDGED }).waitFor();
    await desk.page.getByText('Everything you handed in has arrived.').waitFor();
    expect((await stored(project)).map(({ question }) => question)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('waits while there is no network, and goes out once there is', async () => {
    const annotator = await createAnnotator();
    const project = await layOut([annotator], 5);
    const desk = await sitDown(annotator, project);
    const { page } = desk;
    await desk.asked(1);
    await page.context().setOffline(true);
    await desk.press('1', 'Enter');
    await desk.asked(2);
    await desk.press('3', 'Enter');
    await desk.asked(3);
    await page.getByText('2 waiting to send').waitFor();
    await page.getByText(/^No network since \d\d:\d\d\.$/).waitFor();
    expect(await stored(project)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByText('All sent').waitFor();
    expect((await stored(project)).map(({ question, counted }) => ({ question, counted }))).toEqual([
      { question: 1, counted: true },
      { question: 2, counted: true },
    ]);
    expect(await page.getByText(/^No network since/).count()).toBe(0);
    await desk.asked(3);
  });

  it('survives a page that is closed before the network is back', async () => {
    const annotator = await createAnnotator();
    const project = await layOut([annotator], 3);
    const desk = await sitDown(annotator, project);
    const context = desk.page.context();
    await desk.asked(1);
    await context.setOffline(true);
    await desk.press('1', 'Enter');
    await desk.asked(2);
    await desk.page.getByText('1 waiting to send').waitFor();
    await desk.page.close();
    await context.setOffline(false);
    const later = new Desk(await context.newPage());
    await later.sending(() => later.open(project.id));
    await later.asked(2);
    expect((await stored(project)).map(({ question }) => question)).toEqual([1]);
  });

  it('is taken once where the answer of the server got lost', async () => {
    const annotator = await createAnnotator();
    const project = await layOut([annotator], 3);
    const desk = await sitDown(annotator, project);
    const { page } = desk;
    await desk.asked(1);
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || !route.request().postData()?.includes('submitJudgement')) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await desk.press('1', 'Enter');
    await desk.asked(2);
    await page.getByText('All sent').waitFor();
    expect(lost).toBe(1);
    expect((await stored(project)).map(({ question }) => question)).toEqual([1]);
    await page.unrouteAll();
  });

  it('is counted after its time where its place is free', async () => {
    const annotator = await createAnnotator();
    const project = await layOut([annotator], 2);
    const desk = await sitDown(annotator, project);
    await desk.asked(1);
    await desk.writeWhy('Slow, but sure.');
    await endLeases(stage.server.pool, project);
    await desk.press('Escape', '1', 'Enter');
    await desk.asked(2);
    await desk.page.getByText('All sent').waitFor();
    expect(await stored(project)).toMatchObject([
      { question: 1, rationale: 'Slow, but sure.', counted: true },
    ]);
  });

  it('is kept as an extra after its time where somebody else has its place', async () => {
    const [annotator, other] = [await createAnnotator(), await createAnnotator()];
    const project = await layOut([annotator, other], 4);
    const desk = await sitDown(annotator, project);
    await desk.asked(1);
    await desk.writeWhy('Slow, but sure.');
    await endLeases(stage.server.pool, project);
    await judgeFirst(other, project);
    await desk.press('Escape', '1', 'Enter');
    await desk.page.getByText('Your last judgement came after its time').waitFor();
    const judgements = (await stored(project)).filter(({ question }) => question === 1);
    expect(judgements).toMatchObject([
      { annotatorId: other.id, counted: true },
      { annotatorId: annotator.id, rationale: 'Slow, but sure.', counted: false },
    ]);
  });

  /** Takes over the first comparison, as soon as the sweep has brought it back, and judges it. */
  async function judgeFirst(person: Person, project: TestProject): Promise<void> {
    const client = clientOf(stage.server.origin, person);
    for (;;) {
      const [assignment] = await client.leaseComparisons(project.id, 1);
      const isFirst = assignment?.comparison.prompt[0]?.content === 'Question 1';
      if (assignment && isFirst) {
        const { id: assignmentId, fence, comparison } = assignment;
        const ranking = comparison.responses.map(({ id }) => [id]);
        const idempotencyKey = randomUUID();
        await client.submitJudgement(
          { projectId: project.id, assignmentId, fence, ranking, idempotencyKey, durationMs: 9 },
          0,
        );
        client.close();
        return;
      }
      if (assignment) await client.skipAssignment(project.id, assignment, 'Not this one.');
    }
  }
});
