import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createPerson } from '../apps/api/test/support/people.ts';
import type { TestProject } from '../apps/api/test/support/projects.ts';
import type { Visitor } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { judgementsOf, layOutWork, skipsOf, threeStrengths } from './support/labelling-work.ts';
import { leave } from './support/leave.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(30_000);

describe('judging pairs', () => {
  let stage: Stage;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(() => leave(visitor));

  afterAll(() => stage?.close());

  /** Three pairs, the first of them on an annotator's desk. */
  async function sitDown(
    overrides: Parameters<typeof layOutWork>[3] = {},
    count = 3,
  ): Promise<{ desk: Desk; project: TestProject }> {
    const { pool } = stage.server;
    const annotator = await createPerson(pool, { name: 'Ben Ito' });
    const project = await layOutWork(pool, [annotator], { count }, overrides);
    visitor = await stage.enter(annotator);
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    await desk.asked(1);
    return { desk, project };
  }

  const stored = (project: TestProject) => judgementsOf(stage.server.pool, project);

  it('does not take an untouched pair', async () => {
    const { desk, project } = await sitDown();
    await desk.press('Enter');
    await desk.page
      .getByRole('status')
      .getByText('Say which is better, or that they are about the same.')
      .waitFor();
    await desk.submit.click({ force: true });
    expect(await desk.submit.getAttribute('aria-disabled')).toBe('true');
    expect(await desk.submit.innerText()).toBe('Choose first');
    await desk.asked(1);
    expect(await stored(project)).toEqual([]);
  });

  it('asks which is better where there are no strengths', async () => {
    const { desk, project } = await sitDown();
    expect(await desk.stops()).toEqual(['A better', 'About the same', 'B better']);
    const better = await desk.answerUnder('B');
    await desk.press('3', 'Enter');
    await desk.asked(2);
    await desk.press('2', 'Enter');
    await desk.asked(3);
    await desk.page.getByText('All sent').waitFor();
    expect((await stored(project)).map(({ ranking, strength }) => ({ ranking, strength }))).toEqual([
      { ranking: [[better], [3 - better]], strength: null },
      { ranking: [[1, 2]], strength: null },
    ]);
  });

  it('offers no tie where none is allowed', async () => {
    const { desk } = await sitDown({ allowTies: false, strengthLabels: ['better', 'much better'] });
    expect(await desk.stops()).toEqual(['A much better', 'A better', 'B better', 'B much better']);
    await desk.press('Enter');
    await desk.page.getByRole('status').getByText('Say which is better.').waitFor();
  });

  it('asks by how much where there are strengths', async () => {
    const { desk, project } = await sitDown({ strengthLabels: threeStrengths });
    expect(await desk.stops()).toEqual([
      'A much better',
      'A better',
      'A slightly better',
      'About the same',
      'B slightly better',
      'B better',
      'B much better',
    ]);
    const better = await desk.answerUnder('A');
    await desk.press('1', 'Enter');
    await desk.asked(2);
    await desk.press('ArrowRight', 'Enter');
    await desk.asked(3);
    await desk.page.getByText('All sent').waitFor();
    const judgements = await stored(project);
    expect(judgements.map(({ strength }) => strength)).toEqual([2, 0]);
    expect(judgements[0]?.ranking).toEqual([[better], [3 - better]]);
  });

  it('takes a choice back by Z, as often as one was made', async () => {
    const { desk } = await sitDown({ strengthLabels: threeStrengths });
    await desk.press('2', '6', 'z');
    expect(await desk.stop('A better').isChecked()).toBe(true);
    await desk.press('z');
    expect(await desk.page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await desk.submit.innerText()).toBe('Choose first');
  });

  it('lets letters and digits be typed in the reason', async () => {
    const { desk, project } = await sitDown();
    await desk.press('1');
    await desk.writeWhy('skip? 3 = z, s.');
    expect(await desk.why.inputValue()).toBe('skip? 3 = z, s.');
    expect(await desk.page.getByRole('dialog').count()).toBe(0);
    expect(await desk.stop('A better').isChecked()).toBe(true);
    await desk.press('Enter');
    await desk.page.keyboard.type('More.');
    await desk.press('Escape', '3', 'Control+Enter');
    await desk.asked(2);
    await desk.page.getByText('All sent').waitFor();
    expect((await stored(project)).map(({ rationale }) => rationale)).toEqual(['skip? 3 = z, s.\nMore.']);
  });

  it('wants a reason where one is required', async () => {
    const { desk, project } = await sitDown({ rationale: 'REQUIRED' });
    await desk.press('1', 'Enter');
    await desk.page.getByRole('status').getByText('Say why: a reason is required.').waitFor();
    expect(await desk.submit.innerText()).toBe('Say why');
    expect(await desk.why.evaluate((field) => field === document.activeElement)).toBe(true);
    await desk.page.keyboard.type('It is shorter.');
    await desk.press('Control+Enter');
    await desk.asked(2);
    await desk.page.getByText('All sent').waitFor();
    expect((await stored(project)).map(({ rationale }) => rationale)).toEqual(['It is shorter.']);
  });

  it('gives a skipped one back for good, with the reason', async () => {
    const { desk, project } = await sitDown({}, 2);
    await desk.press('s');
    await desk.page.getByRole('radio', { name: 'The question makes no sense' }).check();
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Skip' }).click();
    await desk.asked(2);
    await desk.press('1', 'Enter');
    await desk.page.getByRole('heading', { name: 'You have judged everything there is for you.' }).waitFor();
    await desk.page.reload();
    await desk.page.getByRole('heading', { name: 'You have judged everything there is for you.' }).waitFor();
    expect(await skipsOf(stage.server.pool, project)).toEqual([
      { question: 1, reason: 'The question makes no sense' },
    ]);
    expect((await stored(project)).map(({ question }) => question)).toEqual([2]);
  });

  it('keeps a draft over a reload', async () => {
    const { desk } = await sitDown();
    await desk.press('3');
    await desk.writeWhy('B counts right.');
    await desk.page.getByText(/^Draft saved \d\d:\d\d$/).waitFor();
    await desk.keptWhy('B counts right.');
    await desk.page.reload();
    await desk.asked(1);
    expect(await desk.stop('B better').isChecked()).toBe(true);
    expect(await desk.why.inputValue()).toBe('B counts right.');
  });

  it('counts what one has done today', async () => {
    const { desk } = await sitDown();
    await desk.press('1', 'Enter');
    await desk.asked(2);
    await desk.press('1', 'Enter');
    await desk.asked(3);
    await desk.page.getByText('2 today').waitFor();
    await desk.page.getByText('All sent').waitFor();
    await desk.page.reload();
    await desk.asked(3);
    expect(await desk.page.getByText('2 today').count()).toBe(1);
    await desk.press('1', 'Enter');
    await desk.page.getByRole('heading', { name: 'You have judged everything there is for you.' }).waitFor();
    const figures = desk.page.getByRole('main').getByRole('definition');
    await figures.getByText('3').last().waitFor();
    expect(await figures.allInnerTexts()).toEqual(['3', '3']);
  });
});
