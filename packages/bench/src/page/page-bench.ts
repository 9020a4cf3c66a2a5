import type { BenchInstance } from '../bench-instance.ts';
import type { BenchResult } from '../result.ts';
import { openBrowser } from './bench-browser.ts';
import { benchFirstLoad } from './first-load.ts';
import { type PageSetting, benchSubmitToPainted } from './submit-to-painted.ts';

const SETTINGS: readonly PageSetting[] = [
  { name: 'two answers of 2 kB', kind: 'PAIRWISE', responses: 2, characters: 2_000, keys: ['1'] },
  {
    name: 'six answers of 4 kB',
    kind: 'RANKING',
    responses: 6,
    characters: 4_000,
    keys: ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D', 'Shift+E', 'Shift+F'],
  },
];

/** The labelling page in Chromium: how fast the next item is there, and what a first visit costs. */
export async function benchPage(
  instance: BenchInstance,
  say: (line: string) => void,
): Promise<BenchResult[]> {
  const browser = await openBrowser();
  try {
    const results: BenchResult[] = [];
    for (const setting of SETTINGS) {
      say(`  ${setting.name}`);
      results.push(await benchSubmitToPainted(instance, browser, setting));
    }
    say('  a first visit');
    results.push(...(await benchFirstLoad(instance, browser)));
    return results;
  } finally {
    await browser.close();
  }
}
