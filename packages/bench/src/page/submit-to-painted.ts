import type { Browser, Page } from 'playwright-core';
import type { BenchInstance } from '../bench-instance.ts';
import { quantile } from '../quantile.ts';
import { type BenchResult, resultOf } from '../result.ts';
import { enter } from './bench-browser.ts';
import { pressTimed, timeKeys } from './key-timing.ts';
import { type PageRow, pageRows } from './page-rows.ts';

/** A setting to measure: how many answers, of how many characters, by which keys one is judged. */
export interface PageSetting {
  readonly name: string;
  readonly kind: 'PAIRWISE' | 'RANKING';
  readonly responses: number;
  readonly characters: number;
  readonly keys: readonly string[];
}

const ITEMS = 40;
const WARM_UP = 5;

const questionOf = (page: Page): Promise<string> => page.locator('#question').innerText();

const isSet = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);

/**
 * Milliseconds from the key that submits to the frame that shows the next item, beside the floor: the same texts, plain,
 * exchanged by a key on a page that does nothing else, in the same browser.
 */
export async function benchSubmitToPainted(
  instance: BenchInstance,
  browser: Browser,
  setting: PageSetting,
): Promise<BenchResult> {
  const rows = pageRows(ITEMS, setting.responses, setting.characters);
  const floor = await exchangePlainTexts(browser, rows);
  const ours = await judgeAll(instance, browser, setting, rows);
  return resultOf({
    bench: 'submit to painted',
    setting: setting.name,
    unit: 'ms',
    measured: quantile(ours, 0.5),
    floor: quantile(floor, 0.5),
    p50Ms: quantile(ours, 0.5),
    p95Ms: quantile(ours, 0.95),
  });
}

async function judgeAll(
  instance: BenchInstance,
  browser: Browser,
  { name, kind, keys }: PageSetting,
  rows: readonly PageRow[],
): Promise<number[]> {
  const project = await instance.administrator.createProject({ name, kind });
  const lines = rows.map((row) => JSON.stringify(row)).join('\n');
  await instance.administrator.importFile(project.id, 'page', Buffer.from(lines));
  const context = await enter(browser, instance.origin, instance.account);
  await timeKeys(context);
  const page = await context.newPage();
  await page.goto(`/p/${project.id}/label`);
  const times: number[] = [];
  // The last one leads to the empty queue: no item is painted then.
  for (let nth = 0; nth < ITEMS - 1; nth += 1) {
    await page.locator('#question').waitFor();
    await isSet(page);
    const before = await questionOf(page);
    for (const key of keys) await page.keyboard.press(key);
    times.push(await pressTimed(page, 'Enter'));
    if ((await questionOf(page)) === before) throw new Error(`${name}: the next item did not come.`);
  }
  await context.close();
  return times.slice(WARM_UP);
}

async function exchangePlainTexts(browser: Browser, rows: readonly PageRow[]): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await timeKeys(context);
  const page = await context.newPage();
  await page.goto('about:blank');
  const texts = rows.map(({ prompt, responses }) => [prompt, ...responses.map(({ content }) => content)]);
  await page.evaluate(layOutPlainTexts, texts);
  const times: number[] = [];
  for (let nth = 0; nth < ITEMS - 1; nth += 1) times.push(await pressTimed(page, 'Enter'));
  await context.close();
  return times.slice(WARM_UP);
}

/** In the page: the first texts, and the next ones with every key. Two answers are seen, as on ours. */
function layOutPlainTexts(items: readonly (readonly string[])[]): void {
  const columns = items[0]?.slice(0, 3).map(() => document.createElement('div')) ?? [];
  for (const column of columns) {
    column.style.cssText =
      'white-space: pre-wrap; inline-size: 640px; font: 16.5px/1.56 serif; float: inline-start';
    document.body.append(column);
  }
  let shown = 0;
  const show = () => columns.forEach((column, nth) => (column.textContent = items[shown]?.[nth] ?? ''));
  show();
  document.addEventListener('keydown', () => {
    shown += 1;
    show();
  });
}
