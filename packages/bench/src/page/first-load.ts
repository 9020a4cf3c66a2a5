import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import type { BenchInstance } from '../bench-instance.ts';
import { type BenchResult, resultOf } from '../result.ts';
import { enter } from './bench-browser.ts';
import { pageRows } from './page-rows.ts';
import { TRACE_CATEGORIES, type TraceFigures, traceFigures } from './trace-figures.ts';

/** As Lighthouse simulates a phone: a slow fourth of the processor, 1.6 Mbit/s, 150 ms there and back. */
const PHONE = { slowDown: 4, bytesPerSecond: 200_000, latencyMs: 150 };
/** Answers so short hold neither code nor maths, whose parts of the worker are loaded when needed. */
const PROSE_CHARACTERS = 300;
/** What comes later than this after the first item is set was not needed for it. */
const IDLE_MS = 3_000;

/**
 * A first visit to the labelling route with nothing cached: its JavaScript until the first item is set and after, and
 * what Chromium's trace says of the load, on this machine and on a simulated phone.
 */
export async function benchFirstLoad(instance: BenchInstance, browser: Browser): Promise<BenchResult[]> {
  const project = await instance.administrator.createProject({ name: 'First load', kind: 'PAIRWISE' });
  const lines = pageRows(5, 2, PROSE_CHARACTERS).map((row) => JSON.stringify(row));
  await instance.administrator.importFile(project.id, 'first-load', Buffer.from(lines.join('\n')));
  const path = `/p/${project.id}/label`;
  const desktop = await visitOnce(instance, browser, path, false);
  const phone = await visitOnce(instance, browser, path, true);
  return [
    scriptResult('until the first item', desktop.neededKilobytes),
    scriptResult('of it the reading worker', desktop.workerKilobytes),
    scriptResult('later, when idle', desktop.laterKilobytes),
    ...figureResults('this machine', desktop.figures),
    ...figureResults('a simulated phone', phone.figures),
  ];
}

function scriptResult(setting: string, measured: number): BenchResult {
  return resultOf({ bench: 'JavaScript, gzip', setting, unit: 'kB', measured, floor: null });
}

function figureResults(setting: string, figures: TraceFigures): BenchResult[] {
  const ms = (bench: string, measured: number) =>
    resultOf({ bench, setting, unit: 'ms', measured, floor: null });
  return [
    ms('first contentful paint', figures.firstContentfulPaintMs),
    ms('largest contentful paint', figures.largestContentfulPaintMs),
    ms('total blocking time', figures.totalBlockingMs),
    ms('script', figures.scriptMs),
    ms('style, layout, paint', figures.layoutMs),
    resultOf({
      bench: 'cumulative layout shift',
      setting,
      unit: '',
      measured: figures.cumulativeLayoutShift,
      floor: null,
    }),
  ];
}

interface Visit {
  readonly neededKilobytes: number;
  readonly workerKilobytes: number;
  readonly laterKilobytes: number;
  readonly figures: TraceFigures;
}

async function visitOnce(
  instance: BenchInstance,
  browser: Browser,
  path: string,
  isPhone: boolean,
): Promise<Visit> {
  const context = await enter(browser, instance.origin, instance.account);
  const page = await context.newPage();
  if (isPhone) await slowDown(context, page);
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
  });
  await noteFirstItem(page);
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await page.goto(path);
  await page.locator('.answer-body').first().waitFor();
  await page.waitForTimeout(IDLE_MS);
  const askedBefore = new Set(await scriptsAskedBeforeFirstItem(page));
  const figures = traceFigures(await browser.stopTracing());
  const sizes = await Promise.all(scripts.map(sizeOf));
  await context.close();
  return {
    neededKilobytes: sum(sizes.filter(({ url }) => askedBefore.has(url))),
    workerKilobytes: sum(sizes.filter(({ isWorker }) => isWorker)),
    laterKilobytes: sum(sizes.filter(({ url }) => !askedBefore.has(url))),
    figures,
  };
}

interface FirstItemWindow {
  firstItemAt: number;
}

/** Has the page note when the texts of its first item are set, in milliseconds from its start. */
async function noteFirstItem(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = globalThis as unknown as FirstItemWindow;
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.answer-body') || document.querySelector('[aria-busy="true"]')) return;
      noted.firstItemAt = performance.now();
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

function scriptsAskedBeforeFirstItem(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { firstItemAt } = globalThis as unknown as FirstItemWindow;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < firstItemAt)
      .map(({ name }) => name);
  });
}

interface Size {
  readonly url: string;
  readonly kilobytes: number;
  readonly isWorker: boolean;
}

function sum(sizes: readonly Size[]): number {
  return sizes.reduce((total, { kilobytes }) => total + kilobytes, 0);
}

async function sizeOf(response: Response): Promise<Size> {
  const body = await response.body();
  return {
    url: response.url(),
    kilobytes: gzipSync(body).length / 1_000,
    isWorker: response.url().includes('worker'),
  };
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowDown });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latencyMs,
    downloadThroughput: PHONE.bytesPerSecond,
    uploadThroughput: PHONE.bytesPerSecond,
  });
}
