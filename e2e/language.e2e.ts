import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from './support/accessibility.ts';
import { picture, type Visitor } from './support/chromium.ts';
import { type Exhibition, mountExhibition } from './support/exhibition.ts';
import { leave } from './support/leave.ts';
import { overflowAt320, settle } from './support/page-checks.ts';
import { type ShownPage, shownPages } from './support/shown-pages.ts';
import { openStage, type Stage } from './support/stage.ts';
import { latinWordsLeft } from './support/words-left.ts';

type Viewers = Record<ShownPage['as'], Visitor>;

/** What people of the exhibition are called, and what they wrote. */
const written = [
  'AO BI Ada Okafor Ben Ito Chidi Anand Dana Wu Eli Novak maple cedar willow birch',
  'Everyday questions Pairs Rankings to judge Paused for now Not begun Main queue First',
  'To be read first To be practised first Well begun',
  'slightly better much better pairs flawed test practice',
  'unsafe personal data wrong language broken rendering',
];

let stage: Stage;
let exhibition: Exhibition;

beforeAll(async () => {
  stage = await openStage();
  exhibition = await mountExhibition(stage.server);
}, 60_000);

afterAll(() => stage?.close());

async function viewers(options: { isPhone: boolean; locale?: string }): Promise<Viewers> {
  return {
    lead: await stage.enter(exhibition.lead, options),
    annotator: await stage.enter(exhibition.annotator, options),
    nobody: await stage.enter(undefined, options),
  };
}

/** Opens a page in whatever language, and waits until what it is for is on it. */
async function open(page: Page, shown: ShownPage): Promise<void> {
  await page.goto(shown.path(exhibition));
  await page.waitForFunction(
    () => document.querySelector('#main') !== null && document.querySelector('.loading-thread') === null,
  );
  await settle(page);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('in Chinese', () => {
  let atDesks: Viewers;
  let onPhones: Viewers;

  beforeAll(async () => {
    atDesks = await viewers({ isPhone: false, locale: 'zh-CN' });
    onPhones = await viewers({ isPhone: true, locale: 'zh-CN' });
  });

  it.each(shownPages)(
    '$name: every word is, and all of it fits',
    async (shown) => {
      for (const [viewers, name] of [
        [atDesks, `${shown.name}-zh`],
        [onPhones, `${shown.name}-zh-phone`],
      ] as const) {
        const { page, complaints } = viewers[shown.as];
        await open(page, shown);
        await picture(page, name);
        expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual([
          'zh-CN',
          'ltr',
        ]);
        expect(await latinWordsLeft(page, written)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        expect(await violationsOn(page)).toEqual([]);
        expect(complaints).toEqual([]);
      }
    },
    30_000,
  );
});

describe('from right to left', () => {
  let atDesks: Viewers;
  let onPhones: Viewers;

  beforeAll(async () => {
    atDesks = await viewers({ isPhone: false });
    onPhones = await viewers({ isPhone: true });
    for (const { context } of [...Object.values(atDesks), ...Object.values(onPhones)])
      await context.addInitScript(() => localStorage.setItem('pairwright.direction', 'rtl'));
  });

  it.each(shownPages)(
    '$name: is mirrored and fits, down to 320 px',
    async (shown) => {
      for (const [viewers, name] of [
        [atDesks, `${shown.name}-rtl`],
        [onPhones, `${shown.name}-rtl-phone`],
      ] as const) {
        const { page, complaints } = viewers[shown.as];
        await open(page, shown);
        await picture(page, name);
        expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
        expect(await overflow(page)).toBe(0);
        expect(await overflowAt320(page)).toBe(0);
        expect(complaints).toEqual([]);
      }
    },
    30_000,
  );
});

/** The languages of the catalogues that a page has fetched. */
const fetchedLanguages = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/(en|zh-cn)-[^/]*\.js$/.exec(name)?.[1])
      .filter((language) => language !== undefined),
  );

describe('the language', () => {
  it('is that of the browser, of which alone the words are fetched', async () => {
    const chinese = await stage.enter(exhibition.lead, { locale: 'zh-SG' });
    await chinese.page.goto('/new');
    await chinese.page.getByRole('heading', { name: '新建项目' }).waitFor();
    expect(new Set(await fetchedLanguages(chinese.page))).toEqual(new Set(['zh-cn']));
    await leave(chinese);
    const taiwanese = await stage.enter(exhibition.lead, { locale: 'zh-TW' });
    await taiwanese.page.goto('/new');
    await taiwanese.page.getByRole('heading', { name: 'New project' }).waitFor();
    expect(new Set(await fetchedLanguages(taiwanese.page))).toEqual(new Set(['en']));
    await leave(taiwanese);
  }, 20_000);

  it('changes without a reload and without a loss, and is remembered', async () => {
    const visitor = await stage.enter(exhibition.lead);
    const { page } = visitor;
    await page.goto('/new');
    await page.getByRole('textbox', { name: 'Name' }).fill('Half a name');
    await page.getByRole('button', { name: /^AO, account/ }).click();
    await page.getByRole('radio', { name: '简体中文' }).click();
    await page.getByRole('heading', { name: '新建项目' }).waitFor();
    expect(await page.getByRole('textbox', { name: '名称' }).inputValue()).toBe('Half a name');
    expect(await page.title()).toBe('新建项目 · Pairwright');
    const later = await visitor.context.newPage();
    await later.goto('/me');
    await later.getByRole('heading', { name: 'API 令牌' }).waitFor();
    expect(await later.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await leave(visitor);
  }, 20_000);

  it('can be chosen before signing in', async () => {
    const visitor = await stage.enter();
    await visitor.page.goto('/sign-in');
    await visitor.page.getByRole('radio', { name: '简体中文' }).click();
    await visitor.page.getByRole('heading', { name: '登录' }).waitFor();
    await leave(visitor);
  }, 20_000);

  it('stays where its words cannot be had, and says so', async () => {
    const visitor = await stage.enter(exhibition.lead);
    const { page } = visitor;
    await page.goto('/new');
    await page.getByRole('heading', { name: 'New project' }).waitFor();
    await page.route(/\/zh-cn-/, (route) => route.abort());
    await page.getByRole('button', { name: /^AO, account/ }).click();
    await page.getByRole('radio', { name: '简体中文' }).click();
    await page.getByText('The other language could not be loaded.').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await leave(visitor);
  }, 20_000);

  it('is spoken even where a page can no longer be fetched', async () => {
    const { page, context } = await stage.enter(exhibition.lead, { locale: 'zh-CN' });
    await page.route(/\/new-project-page-[^/]*\.js/, (route) => route.abort());
    await page.goto('/new');
    await page.getByRole('heading', { name: '此页面停止了工作。' }).waitFor();
    await page.getByRole('button', { name: '重新加载页面' }).waitFor();
    await context.close();
  }, 20_000);

  it('tells in the same way that its own words cannot be had, without asking for ever', async () => {
    const { page, context } = await stage.enter(exhibition.lead, { locale: 'zh-CN' });
    let asked = 0;
    await page.route(/\/zh-cn-[^/]*\.js/, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto('/');
    await page.getByRole('heading', { name: '此页面停止了工作。' }).waitFor();
    expect(asked).toBeLessThan(5);
    await context.close();
  }, 20_000);
});

describe('the direction', () => {
  it('is turned at once for a device, and remembered', async () => {
    const visitor = await stage.enter(exhibition.lead);
    const { page } = visitor;
    await page.goto('/me');
    await page.getByRole('radio', { name: 'Right to left' }).click();
    expect(await page.evaluate(() => document.dir)).toBe('rtl');
    await page.reload();
    await page.getByRole('radio', { name: 'As the language' }).waitFor();
    expect(await page.evaluate(() => document.dir)).toBe('rtl');
    await page.getByRole('radio', { name: 'As the language' }).click();
    expect(await page.evaluate(() => document.dir)).toBe('ltr');
    await leave(visitor);
  }, 20_000);
});
