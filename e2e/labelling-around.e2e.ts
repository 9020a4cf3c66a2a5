import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { violationsOn } from './support/accessibility.ts';
import { picture, type Visitor, type VisitOptions } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { answersOf } from './support/labelling-work.ts';
import { leave } from './support/leave.ts';
import { settle } from './support/page-checks.ts';
import { openStage, type Stage } from './support/stage.ts';
import {
  answerRemark,
  changeGuidelines,
  firstGuidelines,
  type GuidedWork,
  layOutGuided,
  remarksTo,
  secondGuidelines,
  versionsJudgedBy,
} from './support/work-around.ts';

jest.setTimeout(60_000);

const guided = { guidelines: firstGuidelines, strengthLabels: ['slightly better', 'much better'] };
const practised = { ...guided, trainingComparisons: 3, trainingThreshold: 0.7 };

const heading = (desk: Desk, name: string) => desk.page.getByRole('heading', { name, exact: true }).waitFor();

async function begin(desk: Desk): Promise<void> {
  await heading(desk, 'Before you begin');
  await desk.press('Enter');
  await desk.asked(1);
}

/** Until some item is on the page. */
const isAsked = (desk: Desk) => desk.page.getByRole('region', { name: 'Prompt' }).waitFor();

describe.each([
  ['at a desk', false],
  ['on a phone', true],
])('around the work, %s', (_, isPhone) => {
  let stage: Stage;
  const visitors: Visitor[] = [];
  const leads: GuidedWork['lead'][] = [];

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(async () => {
    for (const visitor of visitors.splice(0)) await leave(visitor);
    for (const lead of leads.splice(0)) lead.close();
  });

  afterAll(() => stage?.close());

  async function layOut(
    ...parts: Parameters<typeof layOutGuided> extends [unknown, ...infer Rest] ? Rest : never
  ) {
    const work = await layOutGuided(stage.server, ...parts);
    leads.push(work.lead);
    return work;
  }

  async function sitDown({ annotator, project }: GuidedWork, options: VisitOptions = {}): Promise<Desk> {
    const visitor = await stage.enter(annotator, { isPhone, ...options });
    visitors.push(visitor);
    visitor.page.setDefaultTimeout(20_000);
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    return desk;
  }

  /** A picture in both themes, and nothing against anybody on the page. */
  async function show({ page }: Desk, name: string): Promise<void> {
    await settle(page);
    const full = isPhone ? `around-${name}-phone` : `around-${name}`;
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await picture(page, colorScheme === 'dark' ? `${full}-dark` : full);
      expect(await violationsOn(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }

  it('asks to read the guidelines before the first item, and not again', async () => {
    const work = await layOut(guided);
    const desk = await sitDown(work);
    await heading(desk, 'Before you begin');
    await desk.page.getByText('Is it complete?').waitFor();
    await show(desk, 'guidelines-first');
    await desk.press('Enter');
    await desk.asked(1);
    await desk.sending(() => desk.press('1', 'Enter'));
    await desk.page.reload();
    await isAsked(desk);
    expect(await versionsJudgedBy(stage.server, work.project)).toEqual([1]);
  });

  it('tells of a change while somebody drafts, keeps the draft, and asks before the next item', async () => {
    const work = await layOut(guided);
    const desk = await sitDown(work);
    await begin(desk);
    await desk.writeWhy('A is right.');
    await desk.keptWhy('A is right.');
    await changeGuidelines(work, secondGuidelines, 'Safety counts now.');
    await desk.page.getByText('The guidelines changed.').waitFor();
    expect(await desk.why.inputValue()).toBe('A is right.');
    await show(desk, 'guidelines-changed');
    await desk.press('Escape', '1', 'Enter');
    await heading(desk, 'The guidelines changed');
    await desk.page.getByText('Safety counts now.').waitFor();
    expect(await desk.page.locator('ins').allInnerTexts()).toEqual([' safe']);
    expect(await desk.page.locator('del').allInnerTexts()).toEqual([' complete']);
    await show(desk, 'guidelines-again');
    await desk.press('Enter');
    await desk.asked(2);
    await desk.sending(() => desk.press('1', 'Enter'));
    await desk.asked(3);
    expect(await versionsJudgedBy(stage.server, work.project)).toEqual([1, 2]);
  });

  it('takes the acknowledgement at once from whoever reads the change over the item, offline too', async () => {
    const work = await layOut(guided);
    const desk = await sitDown(work);
    await begin(desk);
    await desk.press('1');
    await changeGuidelines(work, secondGuidelines, 'Safety counts now.');
    await desk.page.getByText('The guidelines changed.').waitFor();
    await desk.dialogsCame();
    await desk.page.getByText('The guidelines changed. Safety counts now.').waitFor();
    await desk.page.context().setOffline(true);
    await desk.page.getByRole('button', { name: /^Read( and acknowledge)?$/ }).click();
    await desk.page.getByRole('dialog', { name: 'Guidelines' }).waitFor();
    await desk.page.getByRole('button', { name: 'I have read this' }).click();
    expect(await desk.page.getByText('The guidelines changed.').count()).toBe(0);
    await desk.press('Enter');
    await desk.asked(2);
    await desk.page.context().setOffline(false);
    await desk.press('1', 'Enter');
    while ((await versionsJudgedBy(stage.server, work.project)).length < 2);
    expect(await versionsJudgedBy(stage.server, work.project)).toEqual([2, 2]);
    await desk.page.reload();
    await isAsked(desk);
  });

  it('shows the guidelines by T, with earlier versions', async () => {
    const work = await layOut(guided);
    await changeGuidelines(work, secondGuidelines, 'Safety counts now.');
    const desk = await sitDown(work);
    await begin(desk);
    await desk.press('t');
    const dialog = desk.page.getByRole('dialog', { name: 'Guidelines' });
    await dialog.getByText(/^Version 2, today \d\d:\d\d, by Ada Okafor$/).waitFor();
    await show(desk, 'guidelines-dialog');
    await dialog.getByRole('combobox', { name: 'Version shown' }).selectOption({ label: 'Version 1' });
    await dialog.getByText('Is it complete?').waitFor();
    await desk.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('lets nobody work before practice is passed: failed, then passed by keys alone', async () => {
    const work = await layOut(practised, { practice: 3 });
    const desk = await sitDown(work);
    const { page } = desk;
    await heading(desk, 'Before you begin');
    await desk.press('Enter');
    const practise = async (isRight: boolean, number: number) => {
      await page.getByText(`Practice ${number} of 3`).first().waitFor();
      await desk.isSet();
      const good = isPhone
        ? (await page.getByRole('article', { name: /^Response A/ }).innerText()).includes('good')
        : (await desk.answerUnder('A')) === 1;
      await desk.press(good === isRight ? '1' : '5', 'Enter');
      await page.getByText(isRight ? 'Right.' : 'The known answer is another.').waitFor();
    };
    await practise(false, 1);
    await page.getByText('answers what was asked').waitFor();
    await show(desk, 'practice-wrong');
    await desk.press('Enter');
    await practise(true, 2);
    await show(desk, 'practice-right');
    await page.reload();
    await practise(false, 3);
    await desk.press('Enter');
    await heading(desk, 'Not yet.');
    await page.getByText('1 of 3 answers were right; 3 are asked for.').waitFor();
    await show(desk, 'practice-failed');
    await desk.press('Enter');
    for (const number of [1, 2, 3]) {
      await practise(true, number);
      await desk.press('Enter');
    }
    await heading(desk, 'You are ready.');
    await show(desk, 'practice-passed');
    await desk.press('Enter');
    await desk.page
      .getByRole('region', { name: 'Prompt' })
      .getByText('Question 1', { exact: true })
      .waitFor();
    await desk.sending(() => desk.press('1', 'Enter'));
  });

  it('says plainly that practice needs the network, and keeps the answer', async () => {
    const work = await layOut({ ...practised, guidelines: '' }, { practice: 3 });
    const desk = await sitDown(work);
    await desk.page.getByText('Practice 1 of 3').first().waitFor();
    await desk.isSet();
    await desk.page.context().setOffline(true);
    await desk.press('1', 'Enter');
    await desk.page.getByText('Your answer was not taken; it is still here.').waitFor();
    await desk.page.context().setOffline(false);
    await desk.press('Enter');
    await desk.page.getByText(/^(Right\.|The known answer is another\.)$/).waitFor();
  });

  it('shows one’s own work, and changes a judgement from there', async () => {
    const work = await layOut({ strengthLabels: guided.strengthLabels });
    const desk = await sitDown(work);
    const { page } = desk;
    await desk.asked(1);
    await desk.writeWhy('The better one.');
    await desk.press('Escape', '4');
    await desk.sending(() => desk.press('Enter'));
    await desk.asked(2);
    await desk.sending(() => desk.press('3', 'Enter'));
    await desk.asked(3);
    await page.getByRole('link', { name: '2 today My work' }).click();
    await heading(desk, 'My work');
    await page.getByText('About the same').waitFor();
    await page.getByRole('img', { name: /2 in all, at most 2 in one hour/ }).waitFor();
    await page.getByText('1 day', { exact: true }).waitFor();
    await page.getByText('B slightly better').click();
    await page.getByText('The better one.').waitFor();
    await show(desk, 'my-work');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'B slightly better' })
      .getByRole('link', { name: 'Change' })
      .click();
    await desk.asked(1);
    await page.getByText('Changing your last answer.').waitFor();
    expect(await desk.stop('B slightly better').isChecked()).toBe(true);
    expect(await desk.why.inputValue()).toBe('The better one.');
    const amended = page.waitForResponse(
      (response) => response.request().postData()?.includes('amendJudgement') === true,
    );
    await desk.press('1', 'Enter');
    await (await amended).finished();
    await desk.isAskedOtherThan('Question 1');
    await page.goto(`/p/${work.project.id}/work`);
    await page.getByText('A much better').waitFor();
    const judged = await answersOf(stage.server.pool, work.project);
    expect(judged.map(({ question }) => question)).toEqual([1, 2, 1]);
    expect(judged[2]).toMatchObject({ supersedes: judged[0]?.id, rationale: 'The better one.' });
  });

  it('takes a remark to the lead, offline too, and brings its answer back', async () => {
    const work = await layOut();
    const desk = await sitDown(work);
    const { page } = desk;
    await desk.asked(1);
    await desk.dialogsCame();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/desk-news-')),
    );
    await page.context().setOffline(true);
    await desk.press('@');
    await page.getByRole('dialog', { name: 'Remark to the lead' }).waitFor();
    await page.keyboard.type('Both are about another country.');
    await show(desk, 'remark');
    await desk.press('Control+Enter');
    await page.getByText('Your remark is on its way to the lead.').waitFor();
    await page.context().setOffline(false);
    const [remark] = await remarksTo(work);
    expect(remark?.text).toBe('Both are about another country.');
    await desk.press('1');
    await answerRemark(work, remark?.id ?? '', 'Take it as it is: which one is better written?');
    await page.getByText('Your lead answered your remark').waitFor({ timeout: 20_000 });
    await page.getByText('Take it as it is').waitFor();
    await show(desk, 'remark-answered');
    await page.getByRole('button', { name: 'Got it' }).click();
    await page.getByText('Your lead answered your remark').waitFor({ state: 'detached' });
    expect(await desk.page.getByRole('radio', { checked: true }).count()).toBe(1);
    await page.goto(`/p/${work.project.id}/work`);
    await page.getByText('Take it as it is').waitFor();
  });
});
