import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from './support/accessibility.ts';
import { picture, type Visitor, type VisitOptions } from './support/chromium.ts';
import { type Exhibition, mountExhibition } from './support/exhibition.ts';
import { leave } from './support/leave.ts';
import { settle } from './support/page-checks.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

const finder = (page: Page) => page.getByRole('dialog', { name: 'Find' });
const projects = (page: Page) => page.getByRole('dialog', { name: 'Go to a project' });
const findButton = (page: Page) => page.getByRole('button', { name: 'Find' });

const offered = (page: Page) =>
  page
    .getByRole('option')
    .evaluateAll((all) => all.map((option) => option.querySelector('.palette-name')?.textContent ?? ''));

describe.each([
  ['at a desk', false],
  ['on a phone', true],
])('finding a place, %s', (_, isPhone) => {
  let stage: Stage;
  let exhibition: Exhibition;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    exhibition = await mountExhibition(stage.server);
  }, 60_000);

  afterEach(() => leave(visitor));

  afterAll(() => stage?.close());

  async function enter(as: 'lead' | 'annotator', path: string, options: VisitOptions = {}): Promise<Page> {
    visitor = await stage.enter(exhibition[as], { isPhone, ...options });
    const { page } = visitor;
    page.setDefaultTimeout(15_000);
    await page.goto(path);
    await page.locator('.bar-find').waitFor();
    await page.locator('#main').waitFor();
    return page;
  }

  /** A picture in both themes, and nothing against anybody on the page. */
  async function show(page: Page, name: string): Promise<void> {
    await settle(page);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await picture(page, `${name}${isPhone ? '-phone' : ''}${colorScheme === 'dark' ? '-dark' : ''}`);
      expect(await violationsOn(page)).toEqual([]);
    }
  }

  it('goes to a section and to a project by their names, those used lately first', async () => {
    const page = await enter('lead', `/p/${exhibition.filled}`);
    await page.keyboard.press('Control+k');
    await finder(page).getByRole('option', { name: 'Rankings to judge' }).waitFor();
    await show(page, 'find');
    await page.keyboard.type('data');
    expect(await offered(page)).toEqual(['Datasets']);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/p/${exhibition.filled}/datasets`);
    expect(await finder(page).count()).toBe(0);
    await page.getByText('SHA-256 of this file').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Meta+k');
    await page.keyboard.type('rankings');
    await finder(page).getByRole('option', { name: 'Rankings to judge' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/p/${exhibition.rankings}`);
    await page.getByRole('banner').getByText('Rankings to judge').waitFor();
    await findButton(page).click();
    await finder(page).getByRole('option', { name: 'Rankings to judge' }).waitFor();
    expect((await offered(page)).slice(0, 2)).toEqual(['Rankings to judge', 'Datasets']);
  });

  it('goes to another project from the name of this one', async () => {
    const page = await enter('lead', `/p/${exhibition.filled}`);
    const opener = page.getByRole('button', { name: 'Everyday questions' });
    await opener.click();
    await projects(page).getByRole('option', { name: 'Everyday questions' }).waitFor();
    await show(page, 'find-project');
    const names = await offered(page);
    expect(names).toContain('Paused for now');
    expect(names).toContain('New project');
    expect(names).not.toContain('Datasets');
    await page.keyboard.press('Escape');
    expect(await projects(page).count()).toBe(0);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await opener.click();
    await projects(page).getByRole('option', { name: 'Paused for now' }).click();
    await page.waitForURL(`**/p/${exhibition.paused}`);
    await page.getByRole('button', { name: 'Paused for now' }).waitFor();
  });

  it('offers an annotator what is theirs, and no more', async () => {
    const page = await enter('annotator', `/p/${exhibition.begun}/work`);
    await findButton(page).click();
    await finder(page).getByRole('option', { name: 'Pairs to judge' }).waitFor();
    const names = await offered(page);
    expect(names.slice(0, 2)).toEqual(['Label', 'My work']);
    for (const closed of ['Everyday questions', 'Datasets', 'Settings', 'New project'])
      expect(names).not.toContain(closed);
    await page.keyboard.type('dark');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  it('speaks Chinese, and changes the language', async () => {
    const page = await enter('lead', '/', { locale: 'zh-CN' });
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: '查找' });
    await dialog.getByRole('option', { name: '新建项目' }).waitFor();
    await show(page, 'find-zh');
    await page.keyboard.type('english');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Projects' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});
