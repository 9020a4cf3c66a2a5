import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PeopleService } from '../apps/api/src/identity/people.service.ts';
import { startTestServer, type TestServer } from '../apps/api/test/support/test-server.ts';
import { launchChromium, picture, visit, type Visitor } from './support/chromium.ts';
import { dropFile } from './support/drop-file.ts';
import { importRows } from './support/import-rows.ts';

interface TrlRow {
  prompt: { content: string }[];
  chosen: { content: string }[];
  rejected: { content: string }[];
  margin: number;
}

interface NativeRow {
  judgements: { ranking: string[][] }[];
}

const ben = { name: 'Ben Ito', email: 'ben@example.org', password: 'battery staple' };

/** One story, told in order: from the set-up link to a dataset on disk. */
describe('the main job, in the browser', () => {
  let server: TestServer;
  let browser: Browser;
  let lead: Visitor;
  let annotator: Visitor;

  beforeAll(async () => {
    server = await startTestServer();
    browser = await launchChromium();
    lead = await visit(browser, server.origin);
    annotator = await visit(browser, server.origin);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('goes from the set-up link to a dataset on disk', async () => {
    await setUp(server, lead.page);
    const pairs = await makeProject(lead.page, 'Spiders in pairs', 'Which of two');
    await bringIn(lead.page, pairs, 'pairs.jsonl', importRows(10, 2));
    await askAnnotator(lead.page, pairs, false);
    const rankings = await makeProject(lead.page, 'Spiders in order', 'An order');
    await bringIn(lead.page, rankings, 'rankings.jsonl', importRows(5, 4));
    await askAnnotator(lead.page, rankings, true);
    await signInAsAnnotator(annotator.page);

    await lead.page.goto(`/p/${pairs}`);
    await lead.page.getByText('10 to go').waitFor();
    await judgePairs(annotator.page, pairs, 10);
    // The page was not touched meanwhile: what it shows came by itself.
    await lead.page.getByText('100%; 0 to go').waitFor();
    await picture(lead.page, 'overview-done');
    await makeSnapshot(lead.page, pairs);
    const rows = (await download(lead.page, 'trl')) as TrlRow[];
    expect(rows).toHaveLength(10);
    for (const { prompt, chosen, rejected, margin } of rows) {
      const right = correctAnswer(prompt[0]?.content ?? '');
      expect(legsIn(chosen[0]?.content ?? '')).toBe(right);
      expect(legsIn(rejected[0]?.content ?? '')).not.toBe(right);
      expect(margin).toBe(2);
    }

    await lead.page.goto(`/p/${rankings}`);
    await lead.page.getByText('5 to go').waitFor();
    await judgeRankings(annotator.page, rankings, 5);
    await lead.page.getByText('100%; 0 to go').waitFor();
    await makeSnapshot(lead.page, rankings);
    const comparisons = (await download(lead.page, 'native')) as NativeRow[];
    expect(comparisons.map(({ judgements }) => judgements.map(({ ranking }) => ranking))).toEqual(
      Array.from({ length: 5 }, () => [[['r1'], ['r2'], ['r3'], ['r4']]]),
    );
    expect(annotator.received.filter((body) => /secret-model|"r[1-4]"|row-\d/.test(body))).toEqual([]);
    expect(lead.complaints).toEqual([]);
    expect(annotator.complaints).toEqual([]);
  }, 180_000);
});

async function setUp(server: TestServer, page: Page): Promise<void> {
  const token = await server.app.get(PeopleService, { strict: false }).openSetUp(null);
  await page.goto(`/set-up/${token}`);
  await page.getByLabel('Name').fill('Ada Okafor');
  await page.getByLabel('E-mail').fill('ada@example.org');
  await page.getByLabel('Password').fill('correct horse');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Load the sample project' }).waitFor();
}

/** Returns the project's id. */
async function makeProject(page: Page, name: string, task: string): Promise<string> {
  await page.goto('/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('radio', { name: task, exact: true }).check({ force: true });
  await page.getByLabel('Judgements per comparison').fill('1');
  await page.getByRole('button', { name: 'Make the project' }).click();
  await page.waitForURL(/\/p\/[0-9a-f-]{36}/);
  return /\/p\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

async function bringIn(page: Page, project: string, file: string, content: string): Promise<void> {
  await page.goto(`/p/${project}/import`);

  await dropFile(page, page.getByRole('button', { name: /Drop a file here/ }), file, content);
  await page.getByRole('button', { name: 'Import it' }).click();
  await page.getByRole('heading', { name: /comparisons are in/ }).waitFor();
}

/** Makes the annotator's account on the way, when there is none. */
async function askAnnotator(page: Page, project: string, hasAccount: boolean): Promise<void> {
  await page.goto(`/p/${project}/people`);
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog');
  if (hasAccount) {
    await dialog.getByRole('radio', { name: 'Has an account' }).check({ force: true });
    await dialog.getByLabel('Who').selectOption({ label: `${ben.name} · ${ben.email}` });
  } else {
    await dialog.getByLabel('Name').fill(ben.name);
    await dialog.getByLabel('E-mail').fill(ben.email);
    await dialog.getByLabel('Password', { exact: true }).fill(ben.password);
  }
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('rowheader', { name: ben.name }).waitFor();
}

async function signInAsAnnotator(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').waitFor();
  await page.keyboard.type(ben.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(ben.password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

const question = (page: Page): Promise<string> => page.getByRole('region', { name: 'Prompt' }).innerText();

/** Once the answer is set: a worker reads it first. */
async function legsSaidBy(page: Page, letter: string): Promise<number> {
  return legsIn(
    await page
      .getByRole('article', { name: `Response ${letter}` })
      .getByText('They have')
      .innerText(),
  );
}

/** Waits for the next item, or for the page that says that there is none. */
async function afterSubmit(page: Page, before: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForFunction((text) => !document.body.innerText.includes(text), before.split('?')[0] ?? '');
}

/** By keys alone: the right answer is "better" (2 or 6 of 7). */
async function judgePairs(page: Page, project: string, count: number): Promise<void> {
  await page.goto(`/p/${project}/label`);
  for (let nth = 0; nth < count; nth += 1) {
    await page.getByRole('article', { name: 'Response B' }).waitFor();
    const asked = await question(page);
    await page.keyboard.press((await legsSaidBy(page, 'A')) === correctAnswer(asked) ? '2' : '6');
    if (nth === 0) await picture(page, 'label-pair');
    await afterSubmit(page, asked);
  }
}

/** By keys alone: each answer is read under its letter, then all are typed in order of preference. */
async function judgeRankings(page: Page, project: string, count: number): Promise<void> {
  await page.goto(`/p/${project}/label`);
  for (let nth = 0; nth < count; nth += 1) {
    await page.getByRole('navigation', { name: 'Ranking, best first' }).waitFor();
    const asked = await question(page);
    const said: { letter: string; legs: number }[] = [];
    for (const letter of ['A', 'B', 'C', 'D']) {
      await page.keyboard.press(letter.toLowerCase());
      said.push({ letter, legs: await legsSaidBy(page, letter) });
    }
    for (const { letter } of said.toSorted((one, other) => one.legs - other.legs))
      await page.keyboard.press(`Shift+${letter}`);
    if (nth === 0) await picture(page, 'label-rank');
    await afterSubmit(page, asked);
  }
}

async function makeSnapshot(page: Page, project: string): Promise<void> {
  await page.goto(`/p/${project}/datasets`);
  await page.getByRole('button', { name: 'New snapshot' }).click();
  await page.getByRole('button', { name: 'Make the snapshot' }).click();
  await page.getByRole('link', { name: 'Download JSONL' }).waitFor();
}

async function download(page: Page, format: string): Promise<unknown[]> {
  await page.getByRole('radio', { name: format, exact: true }).check({ force: true });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download JSONL' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

const correctAnswer = (asked: string): number => Number(/\d+/.exec(asked)?.[0]) * 8;
const legsIn = (answer: string): number => Number(/(\d+)(\*\*)? legs, by/.exec(answer)?.[1]);
