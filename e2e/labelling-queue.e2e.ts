import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { clientOf, createPerson } from '../apps/api/test/support/people.ts';
import type { Visitor } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { layOutWork } from './support/labelling-work.ts';
import { leave } from './support/leave.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(30_000);

describe('what annotators are given', () => {
  let stage: Stage;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(async () => {
    for (const visitor of visitors.splice(0)) await leave(visitor);
  });

  afterAll(() => stage?.close());

  it('comes by itself when a paused queue is opened', async () => {
    const { pool, origin } = stage.server;
    const [lead, annotator] = [await createPerson(pool, { isAdministrator: true }), await createPerson(pool)];
    const project = await layOutWork(pool, [annotator], { count: 1 });
    const client = clientOf(origin, lead);
    await client.setQueueState(project.id, project.queueId, 'PAUSED');
    const visitor = await stage.enter(annotator);
    visitors.push(visitor);
    await visitor.page.clock.install();
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    await desk.page.getByRole('heading', { name: 'This queue is paused.' }).waitFor();
    await client.setQueueState(project.id, project.queueId, 'OPEN');
    client.close();
    await desk.page.clock.fastForward('00:16');
    await desk.asked(1);
  });

  it('comes to each in an order of their own, and says nothing of models', async () => {
    const { pool } = stage.server;
    const annotators = [await createPerson(pool), await createPerson(pool)];
    const work = { count: 3, responses: 6 };
    const project = await layOutWork(pool, annotators, work, { kind: 'RANKING', judgementsPerComparison: 2 });
    const orders: number[][] = [];
    for (const annotator of annotators) {
      const visitor = await stage.enter(annotator);
      visitors.push(visitor);
      const desk = new Desk(visitor.page);
      await desk.open(project.id);
      await desk.asked(1);
      const shown: number[] = [];
      for (const letter of 'ABCDEF') {
        await desk.press(letter.toLowerCase());
        shown.push(await desk.answerUnder(letter));
      }
      expect(shown.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
      orders.push(shown, await shownOrders(annotator.id, project.id));
      expect(visitor.received.filter((body) => /telltale-model|imported-\d|row-\d/.test(body))).toEqual([]);
    }
    const [first, firstStored, second, secondStored] = orders;
    expect(first).toEqual(firstStored?.slice(0, 6));
    expect(second).toEqual(secondStored?.slice(0, 6));
    // 18 answers in order: alike by chance once in 720³.
    expect(firstStored).not.toEqual(secondStored);
  });

  /** The answers in the order in which each question of a project was shown to somebody, one after the other. */
  async function shownOrders(annotatorId: string, projectId: string): Promise<number[]> {
    const { rows } = await stage.server.pool.query<{ answer: number }>(
      `SELECT substring(r.imported_id FROM '\\d+$')::int AS answer
       FROM assignment a
       JOIN comparison c ON c.project_id = a.project_id AND c.id = a.comparison_id
       CROSS JOIN LATERAL unnest(a.shown_order) WITH ORDINALITY AS shown(id, place)
       JOIN response r ON r.project_id = a.project_id AND r.id = shown.id
       WHERE a.annotator_id = $1 AND a.project_id = $2 ORDER BY c.ordinal, shown.place`,
      [annotatorId, projectId],
    );
    return rows.map(({ answer }) => answer);
  }
});
