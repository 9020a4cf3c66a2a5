import type { Page } from 'playwright-core';
import { violationsOn } from './accessibility.ts';
import { picture } from './chromium.ts';

/** Waits until nothing is on its way and the letters are those of the page. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(async () => void (await document.fonts.ready));
}

/** Looks at a page in both schemes; returns what is wrong with it, and leaves a picture of each. */
export async function lookAt(page: Page, name: string): Promise<string[]> {
  await settle(page);
  await picture(page, name);
  const wrong = await violationsOn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, `${name}-dark`);
  wrong.push(...(await violationsOn(page, 'colours')).map((line) => `dark: ${line}`));
  await page.emulateMedia({ colorScheme: 'light' });
  return wrong;
}

/** How many pixels of the document lie beyond a window of 320, sideways. */
export async function overflowAt320(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (before) await page.setViewportSize(before);
  return overflow;
}
