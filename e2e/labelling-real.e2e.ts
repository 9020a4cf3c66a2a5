import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientOf, createPerson, type Person } from '../apps/api/test/support/people.ts';
import { addMember, createProject, type TestProject } from '../apps/api/test/support/projects.ts';
import type { Visitor } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { keysFor, type KeyedRanking } from './support/keyed-rankings.ts';
import { rowsOfOneToSix } from './support/real-rows.ts';
import { openStage, type Stage } from './support/stage.ts';

const COMPARISONS = 200;
/** One row in six has one answer only, and there is nothing to compare in it. */
const ROWS = 240;

describe('two hundred real comparisons', () => {
  let stage: Stage;
  let annotator: Person;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    annotator = await createPerson(stage.server.pool);
    visitor = await stage.enter(annotator);
  }, 60_000);

  afterAll(() => stage?.close());

  it('are ranked by keys alone, of up to six models each', async () => {
    const project = await bringIn();
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    const given: KeyedRanking[] = [];
    for (let nth = 0; nth < COMPARISONS; nth += 1) {
      const { asked, responses } = await readItem(desk);
      const ranking = keysFor(nth, responses);
      given.push(ranking);
      await desk.press(...ranking.keys);
      expect(await desk.rankingText()).toBe(ranking.text);
      await desk.press('Enter');
      if (nth < COMPARISONS - 1) await desk.isAskedOtherThan(asked);
    }
    await desk.page.getByRole('heading', { name: /everything there is for you/ }).waitFor();
    await desk.page.getByText('Everything you handed in has arrived.').waitFor();
    expect(await rankingsInLetters(project)).toEqual(given.map(({ letters }) => letters));
    expect(visitor.complaints).toEqual([]);
  }, 300_000);

  async function bringIn(): Promise<TestProject> {
    const { pool, origin } = stage.server;
    const lead = await createPerson(pool, { isAdministrator: true });
    const project = await createProject(pool, lead.id, { kind: 'RANKING' });
    await addMember(pool, project.id, annotator.id, 'ANNOTATOR');
    const client = clientOf(origin, lead);
    const report = await client.importFile(project.id, 'real', Buffer.from(rowsOfOneToSix(ROWS)));
    client.close();
    expect(report).toMatchObject({ comparisons: COMPARISONS, rejected: ROWS - COMPARISONS });
    return project;
  }

  /** What was stored, in the order it was handed in, responses by the letters under which they were shown. */
  async function rankingsInLetters(project: TestProject): Promise<string[][]> {
    const { rows } = await stage.server.pool.query<{ ranking: string[][]; shown: string[] }>(
      `SELECT ranking, shown_order AS shown FROM judgement WHERE project_id = $1 ORDER BY submitted_at`,
      [project.id],
    );
    return rows.map(({ ranking, shown }) =>
      ranking.map((group) =>
        group
          .map((id) => 'ABCDEF'.charAt(shown.indexOf(id)))
          .toSorted()
          .join(''),
      ),
    );
  }
});

/** The question on the page, and how many answers there are to it. */
async function readItem(desk: Desk): Promise<{ asked: string; responses: number }> {
  await desk.rail.waitFor();
  const responses = await desk.rail
    .getByRole('listitem')
    .filter({ has: desk.page.getByRole('button') })
    .count();
  return { asked: await desk.question(), responses };
}
