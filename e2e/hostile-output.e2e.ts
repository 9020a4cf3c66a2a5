import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientOf, createPerson, type Person } from '../apps/api/test/support/people.ts';
import { addMember, createProject, type TestProject } from '../apps/api/test/support/projects.ts';
import { picture, type Visitor } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { hostileAnswers, hostileRanking, hostileRows } from './support/hostile-answers.ts';
import { noPower, powerOn } from './support/powerless.ts';
import { openStage, type Stage } from './support/stage.ts';

/** A text that was made to hang its reader is shown plain, after the deadline of the worker that reads. */
const PATIENCE_MS = 20_000;

describe('hostile answers', () => {
  let stage: Stage;
  let annotator: Person;
  let visitor: Visitor;
  let desk: Desk;
  /** Everything that the window asked of anybody, and every window that it opened. */
  const asked: string[] = [];

  beforeAll(async () => {
    stage = await openStage();
    annotator = await createPerson(stage.server.pool);
    visitor = await stage.enter(annotator);
    visitor.page.setDefaultTimeout(PATIENCE_MS);
    visitor.page.on('popup', (popup) => void asked.push(`a window: ${popup.url()}`));
    visitor.page.on('request', (request) => void asked.push(request.url()));
    desk = new Desk(visitor.page);
    const pairs = await bringIn('PAIRWISE', hostileRows());
    await desk.open(pairs.id);
  }, 60_000);

  afterAll(() => stage?.close());

  async function bringIn(kind: TestProject['kind'], rows: string): Promise<TestProject> {
    const { pool, origin } = stage.server;
    const lead = await createPerson(pool, { isAdministrator: true });
    const project = await createProject(pool, lead.id, { kind });
    await addMember(pool, project.id, annotator.id, 'ANNOTATOR');
    const client = clientOf(origin, lead);
    const { rejected, errors } = await client.importFile(project.id, 'hostile', Buffer.from(rows));
    client.close();
    expect({ rejected, errors }).toEqual({ rejected: 0, errors: [] });
    return project;
  }

  it.each(hostileAnswers)(
    '$name: powerless, and there to the last letter',
    async ({ name, text, raw = text }) => {
      await reach(name);
      await desk.page.getByText(`Harmless beside ${name}`).waitFor();
      await desk.isSet();
      expect(await powerOn(desk.page)).toEqual(noPower);
      await desk.press('w');
      const shown = await desk.rawTexts();
      // In the question and in the answer. Compared by hand: a difference of a megabyte cannot be printed.
      expect(shown.filter((each) => each === raw).length).toBe(2);
      expect(await powerOn(desk.page)).toEqual(noPower);
      await desk.press('1', 'Enter');
      expectNothingAsked();
    },
    60_000,
  );

  it('powerless in the rail of a ranking', async () => {
    const ranking = await bringIn('RANKING', hostileRanking());
    await desk.open(ranking.id);
    await desk.rail.getByRole('button', { name: 'Not placed, response P' }).waitFor();
    await desk.isSet();
    await picture(desk.page, 'hostile-ranking');
    for (const letter of 'ABCDEFGHIJKLMNOP') {
      await desk.press(`Shift+${letter}`);
      expect(await powerOn(desk.page)).toEqual(noPower);
    }
    await desk.press('Enter');
    await desk.page.getByRole('heading', { name: /everything there is for you/ }).waitFor();
    expectNothingAsked();
  }, 60_000);

  /** Judges what lies before an item in the queue, where its own test was not run. */
  async function reach(name: string): Promise<void> {
    const wanted = desk.page.getByText(`On ${name}.`, { exact: true });
    const empty = desk.page.getByRole('heading', { name: /everything there is for you/ });
    await desk.page.getByRole('region', { name: 'Prompt' }).or(empty).waitFor();
    while (!(await wanted.isVisible()) && !(await empty.isVisible())) {
      const asked = await desk.question();
      await desk.press('1', 'Enter');
      await desk.isAskedOtherThan(asked);
    }
    await wanted.waitFor();
  }

  function expectNothingAsked(): void {
    expect(
      asked.filter((url) => !url.startsWith(`${stage.server.origin}/`) || url.includes('stolen')),
    ).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  }
});
