import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createPerson } from '../apps/api/test/support/people.ts';
import type { TestProject } from '../apps/api/test/support/projects.ts';
import { violationsOn } from './support/accessibility.ts';
import { picture, type Visitor, type VisitOptions } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { answersOf, layOutWork, openLeasesOf } from './support/labelling-work.ts';
import { leave } from './support/leave.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

describe('the flow of work', () => {
  let stage: Stage;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(async () => {
    for (const visitor of visitors.splice(0)) await leave(visitor);
  });

  afterAll(() => stage?.close());

  async function sitDown(
    overrides: Parameters<typeof layOutWork>[3] = {},
    options: VisitOptions & { readonly hasClock?: boolean } = {},
  ): Promise<{ desk: Desk; project: TestProject }> {
    const annotator = await createPerson(stage.server.pool, { name: 'Ben Ito' });
    const project = await layOutWork(stage.server.pool, [annotator], { count: 6 }, overrides);
    const visitor = await stage.enter(annotator, options);
    visitors.push(visitor);
    if (options.hasClock === true) await visitor.page.clock.install();
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    await desk.asked(1);
    return { desk, project };
  }

  const said = (project: TestProject) => answersOf(stage.server.pool, project);
  const changing = 'Changing your last answer.';

  it('brings the last judgement back by Z, and a new one supersedes it', async () => {
    const { desk, project } = await sitDown();
    await desk.writeWhy('Too quick.');
    await desk.press('Escape', '1');
    await desk.sending(() => desk.press('Enter'));
    await desk.asked(2);
    await desk.writeWhy('Begun.');
    await desk.keptWhy('Begun.');
    await desk.press('Escape');
    await picture(desk.page, 'undo-offered');
    await desk.page.getByRole('button', { name: 'Undo last' }).click();
    await desk.asked(1);
    await desk.page.getByText(changing).waitFor();
    expect(await desk.why.inputValue()).toBe('Too quick.');
    expect(await desk.stop('A better').isChecked()).toBe(true);
    await picture(desk.page, 'undo-last');
    expect(await violationsOn(desk.page)).toEqual([]);
    await desk.press('3', 'Enter');
    await desk.asked(2);
    expect(await desk.why.inputValue()).toBe('Begun.');
    await desk.page
      .getByText('All sent')
      .or(desk.page.getByText(/^Draft saved/))
      .waitFor();
    const [first, second, ...others] = await said(project);
    expect(others).toEqual([]);
    expect(second).toMatchObject({ question: 1, rationale: 'Too quick.', supersedes: first?.id });
    expect(second?.ranking).toEqual(first?.ranking.toReversed());
  });

  it('brings it back by Z alone where nothing was done since, and Escape leaves it as it was', async () => {
    const { desk, project } = await sitDown();
    await desk.sending(() => desk.press('1', 'Enter'));
    await desk.asked(2);
    await desk.press('z');
    await desk.asked(1);
    await desk.press('3', 'Escape');
    await desk.asked(2);
    expect(await desk.page.getByText(changing).count()).toBe(0);
    await desk.page.reload();
    await desk.asked(2);
    await desk.press('z');
    await desk.asked(1);
    expect(await desk.stop('A better').isChecked()).toBe(true);
    expect(await said(project)).toHaveLength(1);
  });

  it('takes a change while there is no network, after the judgement it changes', async () => {
    const { desk, project } = await sitDown();
    const context = desk.page.context();
    await context.setOffline(true);
    await desk.press('1', 'Enter');
    await desk.asked(2);
    await desk.press('z');
    await desk.asked(1);
    await desk.press('3', 'Enter');
    await desk.asked(2);
    await desk.page.getByText('2 waiting to send').waitFor();
    await context.setOffline(false);
    await desk.page.getByText('All sent').waitFor();
    const [first, second] = await said(project);
    expect(second).toMatchObject({ question: 1, supersedes: first?.id });
  });

  it('offers no change where the lead wants none', async () => {
    const { desk } = await sitDown({ undoSeconds: 0 });
    await desk.sending(() => desk.press('1', 'Enter'));
    await desk.asked(2);
    expect(await desk.page.getByRole('button', { name: 'Undo last' }).count()).toBe(0);
    await desk.press('z');
    await desk.asked(2);
  });

  it('offers none once its time is over', async () => {
    const { desk } = await sitDown({ undoSeconds: 60 }, { hasClock: true });
    await desk.sending(() => desk.press('1', 'Enter'));
    await desk.asked(2);
    await desk.page.getByRole('button', { name: 'Undo last' }).waitFor();
    await desk.page.clock.fastForward('02:00');
    await desk.page.getByRole('button', { name: 'Undo last' }).waitFor({ state: 'detached' });
  });

  it('gives leases back for a break, hides the texts, and goes on where somebody was', async () => {
    const { desk, project } = await sitDown();
    await desk.press('~');
    await desk.page.getByRole('heading', { name: 'A break.' }).waitFor();
    expect(await desk.page.getByRole('article').count()).toBe(0);
    while ((await openLeasesOf(stage.server.pool, project)).length > 0);
    await picture(desk.page, 'break');
    expect(await violationsOn(desk.page)).toEqual([]);
    await desk.press('~');
    await desk.asked(1);
    await desk.sending(() => desk.press('1', 'Enter'));
    expect(await said(project)).toMatchObject([{ question: 1 }]);
  });

  it('suggests a break after fifty minutes of work, which may wait', async () => {
    const { desk } = await sitDown({}, { hasClock: true });
    for (let minute = 0; minute < 58; minute += 4) {
      await desk.page.clock.fastForward('04:00');
      await desk.press('Shift');
    }
    await desk.page.clock.fastForward('00:30');
    await desk.page.getByText(/^You have judged for 5\d minutes\.$/).waitFor();
    await picture(desk.page, 'break-suggested');
    await desk.page.getByRole('button', { name: 'Later' }).click();
    await desk.page.getByText(/^You have judged for/).waitFor({ state: 'detached' });
  });

  it('renews leases while somebody works, and not on a page that was left open', async () => {
    const { desk } = await sitDown({ leaseSeconds: 120 }, { hasClock: true });
    let renewals = 0;
    desk.page.on('request', (request) => {
      if (request.postData()?.includes('leaseComparisons') === true) renewals += 1;
    });
    await desk.press('Shift');
    await desk.page.clock.fastForward('01:30');
    await desk.page.clock.fastForward('00:30');
    const afterWork = renewals;
    for (let halfMinute = 0; halfMinute < 6; halfMinute += 1) await desk.page.clock.fastForward('00:30');
    expect([afterWork, renewals]).toEqual([1, 1]);
  });

  it('fits a phone, with a change under way and during a break', async () => {
    const { desk } = await sitDown({}, { isPhone: true });
    await desk.sending(() => desk.press('1', 'Enter'));
    await desk.asked(2);
    await picture(desk.page, 'undo-offered-phone');
    await desk.press('z');
    await desk.page.getByText(changing).waitFor();
    await picture(desk.page, 'undo-last-phone');
    await desk.press('Escape', '~');
    await desk.page.getByRole('heading', { name: 'A break.' }).waitFor();
    await picture(desk.page, 'break-phone');
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
