import type { BrowserContext, Page } from 'playwright-core';

/** What Event Timing does not report took less than this, its own least threshold, in milliseconds. */
const LEAST_MS = 16;
/** Long enough for the frame of a key to be presented and reported. */
const SETTLE_MS = 400;

interface KeyTiming {
  readonly key: string;
  readonly startTime: number;
  /** From the key to the next frame presented, rounded to 8 ms by the browser. */
  readonly duration: number;
}

interface TimedWindow {
  keyTimings: KeyTiming[];
}

/** Has every page of the context note how long its keys took to be seen (Event Timing, keydown to presented frame). */
export async function timeKeys(context: BrowserContext): Promise<void> {
  await context.addInitScript((durationThreshold) => {
    const keyTimings: KeyTiming[] = [];
    (globalThis as unknown as TimedWindow).keyTimings = keyTimings;
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries())
        if (name === 'keydown') keyTimings.push({ key: name, startTime, duration });
    }).observe({ type: 'event', durationThreshold, buffered: true } as PerformanceObserverInit);
  }, LEAST_MS);
}

/** Presses a key and says how many milliseconds it took until its effect was presented. */
export async function pressTimed(page: Page, key: string): Promise<number> {
  await page.evaluate(() => void ((globalThis as unknown as TimedWindow).keyTimings.length = 0));
  await page.keyboard.press(key);
  await page.waitForTimeout(SETTLE_MS);
  const durations = await page.evaluate(() =>
    (globalThis as unknown as TimedWindow).keyTimings.map(({ duration }) => duration),
  );
  return Math.max(LEAST_MS, ...durations);
}
