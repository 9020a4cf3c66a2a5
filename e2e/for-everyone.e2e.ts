import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createPerson } from '../apps/api/test/support/people.ts';
import { violationsOn } from './support/accessibility.ts';
import { desktop, picture, type Visitor } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { type Exhibition, mountExhibition } from './support/exhibition.ts';
import { focusOn, isDockApart, widestMeasure } from './support/for-everyone.ts';
import { judgementsOf, layOutWork, threeStrengths } from './support/labelling-work.ts';
import { leave } from './support/leave.ts';
import { settle } from './support/page-checks.ts';
import { type ShownPage, shownPages } from './support/shown-pages.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(40_000);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
}, 60_000);

afterAll(() => stage?.close());

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Waits until the page's polite region says it. */
const hear = (page: Page, text: string) =>
  page.locator('[aria-live="polite"]').getByText(text, { exact: true }).waitFor({ state: 'attached' });

describe('every page, as people have set their system', () => {
  let exhibition: Exhibition;
  let viewers: Record<ShownPage['as'], Visitor>;

  beforeAll(async () => {
    exhibition = await mountExhibition(stage.server);
    viewers = {
      lead: await stage.enter(exhibition.lead),
      annotator: await stage.enter(exhibition.annotator),
      nobody: await stage.enter(),
    };
  }, 60_000);

  async function open(shown: ShownPage): Promise<Visitor> {
    const visitor = viewers[shown.as];
    await visitor.page.goto(shown.path(exhibition));
    await shown.isThere(visitor.page);
    await settle(visitor.page);
    return visitor;
  }

  it.each(shownPages)('$name: in high contrast, in forced colours, without motion', async (shown) => {
    const { page, complaints } = await open(shown);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ contrast: 'more', colorScheme });
      await picture(page, `contrast-${shown.name}-${colorScheme}`);
      expect(await violationsOn(page, 'colours')).toEqual([]);
    }
    await page.emulateMedia({ contrast: null, colorScheme: 'light', forcedColors: 'active' });
    await picture(page, `forced-${shown.name}`);
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: null });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each(shownPages)('$name: from 320 pixels and fourfold zoom to 4K', async (shown) => {
    const { page, complaints } = await open(shown);
    // A window of 1280 at a zoom of four, one of 1440 at two, and small ones.
    for (const size of [
      { width: 320, height: 256 },
      { width: 720, height: 450 },
      { width: 1024, height: 700 },
    ]) {
      await page.setViewportSize(size);
      expect(await overflow(page)).toBe(0);
      expect(await isDockApart(page)).toBe(true);
    }
    await page.setViewportSize({ width: 320, height: 256 });
    await picture(page, `zoom-${shown.name}`);
    await page.setViewportSize({ width: 3840, height: 2160 });
    await picture(page, `4k-${shown.name}`);
    expect(await overflow(page)).toBe(0);
    // Answers keep to 70, notes in small print to 78.
    expect(await widestMeasure(page)).toBeLessThanOrEqual(78);
    await page.setViewportSize(desktop);
    expect(complaints).toEqual([]);
  });
});

describe('the labelling page, by roles alone', () => {
  let visitor: Visitor;

  afterEach(() => leave(visitor));

  async function sitDown(overrides: Parameters<typeof layOutWork>[3], responses: number) {
    const { pool } = stage.server;
    const annotator = await createPerson(pool, { name: 'Ben Ito' });
    const project = await layOutWork(pool, [annotator], { count: 2, responses }, overrides);
    visitor = await stage.enter(annotator);
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    await desk.asked(1);
    return { desk, page: desk.page, project };
  }

  it('ranks', async () => {
    const { desk, page, project } = await sitDown({ kind: 'RANKING' }, 3);
    expect(await page.getByRole('article').allInnerTexts()).toHaveLength(2);
    const rail = page.getByRole('navigation', { name: 'Ranking, best first' });
    const texts = new Map<string, number>();
    for (const letter of ['A', 'B', 'C']) {
      await rail.getByRole('button', { name: new RegExp(`response ${letter}`) }).press('Enter');
      await page.getByRole('article', { name: new RegExp(`^Response ${letter}, in focus`) }).waitFor();
      texts.set(letter, await desk.answerUnder(letter));
    }
    await hear(page, 'C in focus, not placed');
    await page
      .getByRole('radiogroup', { name: 'Place of C' })
      .getByRole('radio', { name: 'Place 1' })
      .check();
    await hear(page, 'C at place 1 of 3');
    await rail.getByRole('button', { name: /response A/ }).press('Enter');
    await page
      .getByRole('radiogroup', { name: 'Place of A' })
      .getByRole('radio', { name: 'Place 1' })
      .check();
    await hear(page, 'A at place 1 of 3; C moves to 2');
    await rail.getByRole('button', { name: /response B/ }).press('Enter');
    await page
      .getByRole('radiogroup', { name: 'Place of B' })
      .getByRole('radio', { name: 'Place 3' })
      .check();
    expect(
      await rail
        .getByRole('list')
        .first()
        .getByRole('button')
        .evaluateAll((rungs) => rungs.map((rung) => rung.querySelector('.rung-name')?.textContent)),
    ).toEqual(['Place 1, response A', 'Place 2, response C', 'Place 3, response B']);
    await desk.sending(() => page.getByRole('button', { name: /^Submit/ }).press('Enter'));
    await desk.asked(2);
    expect(await focusOn(page)).toMatchObject({ name: 'Prompt', isShown: true });
    expect((await judgementsOf(stage.server.pool, project)).map(({ ranking }) => ranking)).toEqual([
      ['A', 'C', 'B'].map((letter) => [texts.get(letter)]),
    ]);
  });

  it('judges a pair, with a reason', async () => {
    const { desk, page, project } = await sitDown({ strengthLabels: threeStrengths }, 2);
    for (const letter of ['A', 'B']) {
      const article = page.getByRole('article', { name: `Response ${letter}` });
      expect(await article.getByRole('heading', { level: 2, name: `Response ${letter}` }).count()).toBe(1);
      expect(await article.getByRole('heading', { level: 1 }).count()).toBe(0);
    }
    const better = await desk.answerUnder('B');
    const scale = page.getByRole('radiogroup', { name: 'Which response is better, and by how much' });
    expect(await scale.getByRole('radio').count()).toBe(7);
    await scale.getByRole('radio', { name: 'B slightly better' }).press('Space');
    await hear(page, 'B slightly better');
    await page.keyboard.press('ArrowRight');
    await hear(page, 'B better');
    await page.getByRole('textbox', { name: 'Why' }).fill('It counts right.');
    await desk.sending(() => page.getByRole('button', { name: /^Submit/ }).press('Enter'));
    await desk.asked(2);
    expect(await judgementsOf(stage.server.pool, project)).toMatchObject([
      { ranking: [[better], [3 - better]], strength: 1, rationale: 'It counts right.' },
    ]);
  });

  it('loses the focus nowhere', async () => {
    const { page, desk } = await sitDown({ kind: 'RANKING', flags: ['unsafe'] }, 4);
    const places: Record<string, unknown> = {};
    const note = async (act: string) => {
      const { isShown, isBody } = await focusOn(page);
      if (!isShown || isBody) places[act] = await focusOn(page);
    };
    await note('the item came');
    for (const key of ['?', 't', 's', 'Control+k', '!']) {
      await desk.press(key);
      await page.getByRole('dialog').waitFor();
      await note(`${key} opened`);
      await desk.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await note(`${key} closed`);
    }
    for (const key of [
      'b',
      'Space',
      '1',
      '=',
      'z',
      'q',
      'w',
      'u',
      'y',
      '|',
      'v',
      '.',
      'r',
      'Escape',
      'Shift+C',
    ]) {
      await desk.press(key);
      await note(key);
    }
    await page.getByRole('button', { name: /^Guidelines/ }).click();
    await desk.press('Escape');
    await note('a button opened it');
    await desk.press('Escape');
    await page.getByRole('navigation').getByRole('button').first().focus();
    for (const letter of ['A', 'B', 'C', 'D']) {
      await desk.press(`Shift+${letter}`);
      await note(`${letter} was placed`);
    }
    await desk.press('Escape', 'Enter');
    await desk.asked(2);
    await note('the next item came');
    expect(places).toEqual({});
  });

  it('lets Tab go round without a trap, every stop shown with a ring', async () => {
    const { page } = await sitDown({ strengthLabels: threeStrengths }, 2);
    const stops: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await focusOn(page);
      if (focus.isBody) break;
      expect(focus).toMatchObject({ isShown: true, hasRing: true });
      stops.push(focus.name);
    }
    expect(stops.length).toBeLessThan(60);
    expect(stops.indexOf('Text of response A')).toBeLessThan(stops.indexOf('Text of response B'));
    expect(stops.indexOf('Text of response B')).toBeLessThan(stops.indexOf('Why'));
    expect(stops.indexOf('Why')).toBeLessThan(stops.length - 1);
    expect(stops.at(-1)).toMatch(/^Choose first/);
  });
});
