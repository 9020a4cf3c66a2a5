import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { clientOf, createPerson, type Person } from '../apps/api/test/support/people.ts';
import type { PairwrightClient } from '../packages/client/src/pairwright-client.ts';
import { violationsOn } from './support/accessibility.ts';
import type { Visitor, VisitOptions } from './support/chromium.ts';
import { acknowledge, practiceRow, sendRemark } from './support/lead-work.ts';
import { leave } from './support/leave.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

const asked = `query($p: ID!) { project(id: $p) { kind rankingMode allowTies strengthLabels allowAllBad reasons rationale
  rationaleMinLength leaseSeconds undoSeconds guidelinesVersion guidelines training { comparisons threshold available }
  guidelinesHistory { version changes } remarks { text answer }
  aspects { name kind labels isRequired } } }`;

describe('a lead', () => {
  let stage: Stage;
  let lead: Person;
  let client: PairwrightClient;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    lead = await createPerson(stage.server.pool, { name: 'Ada Okafor', isAdministrator: true });
    client = clientOf(stage.server.origin, lead);
  }, 60_000);

  afterEach(() => leave(visitor));

  afterAll(async () => {
    client?.close();
    await stage?.close();
  });

  const enter = async (path: string, options: VisitOptions = {}): Promise<Page> => {
    visitor = await stage.enter(lead, options);
    await visitor.page.goto(path);
    return visitor.page;
  };

  const settingsOf = async (project: string): Promise<Record<string, unknown>> => {
    const { project: found } = (await client.graphql(asked, { p: project })) as {
      project: Record<string, unknown>;
    };
    return found;
  };

  const makePairs = async (name: string, guidelines = '') =>
    (await client.createProject({ name, kind: 'PAIRWISE', guidelines })).id;

  it('says what to ask beside the real dock, and tries it by its keys', async () => {
    const page = await enter('/new');
    const preview = page.getByRole('region', { name: 'Try the dock' });
    const pressIn = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByLabel('Name', { exact: true }).fill('Spiders');
    await preview.getByRole('radio').first().waitFor();
    expect(await preview.getByRole('radio').count()).toBe(7);
    await page.getByLabel('How much better').selectOption('four');
    expect(await preview.getByRole('radio').count()).toBe(8);
    await page.getByText('Aspects beside it').click();
    await page.getByRole('button', { name: 'Correctness', exact: true }).click();
    await page.getByRole('button', { name: 'Verbosity', exact: true }).click();
    await page.getByRole('button', { name: 'Move Verbosity up' }).click();
    await page.getByText('Reasons', { exact: true }).click();
    await page.getByLabel('Reasons to choose from').fill('wrong\ntoo long');
    await preview.getByRole('button', { name: 'too long' }).waitFor();
    // Digits typed into the form judge nothing.
    await page.getByLabel('Characters at least').fill('12');
    expect(await preview.getByRole('radio', { checked: true }).count()).toBe(0);
    await preview.getByRole('article', { name: 'Response A' }).click();
    await preview.getByText('Its keys act now.').waitFor();
    await pressIn('1', '2', '4', '5', '1', 'Enter');
    await preview.getByText('Handed in.').waitFor();
    const kept = JSON.parse(await preview.locator('pre').innerText()) as Record<string, unknown>;
    expect(kept).toMatchObject({
      ranking: [['0'], ['1']],
      strength: 3,
      aspects: { Verbosity: { ratings: { 0: 1, 1: 3 } }, Correctness: { ratings: { 0: 4, 1: 0 } } },
    });
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the project' }).click();
    await page.waitForURL(/\/p\/[0-9a-f-]{36}/);
    expect(await settingsOf(projectIn(page))).toMatchObject({
      kind: 'PAIRWISE',
      allowTies: false,
      strengthLabels: ['negligibly better / unsure', 'slightly better', 'better', 'significantly better'],
      reasons: ['wrong', 'too long'],
      rationaleMinLength: 12,
      aspects: [
        { name: 'Verbosity', kind: 'RATING', isRequired: true },
        { name: 'Correctness', kind: 'RATING', isRequired: true },
      ],
    });
    expect(visitor.complaints).toEqual([]);
  });

  it('chooses the best of several in the preview, and asks it of people', async () => {
    const page = await enter('/new', { isPhone: true });
    await page.getByLabel('Name', { exact: true }).fill('Best of four');
    await page.getByRole('radio', { name: 'The best of several' }).check({ force: true });
    const preview = page.getByRole('region', { name: 'Try the dock' });
    await preview.getByRole('article', { name: 'Response D' }).waitFor();
    await page.getByRole('button', { name: 'Make the project' }).click();
    await page.waitForURL(/\/p\/[0-9a-f-]{36}/);
    expect(await settingsOf(projectIn(page))).toMatchObject({ kind: 'RANKING', rankingMode: 'BEST' });
  });

  it('is shown at each field what is wrong with it, and brought to the first', async () => {
    const page = await enter('/new');
    await page.getByText('Time', { exact: true }).click();
    await page.getByLabel('Time for one').fill('0');
    await page.getByText('Time', { exact: true }).click();
    await page.getByRole('button', { name: 'Make the project' }).click();
    await page.getByText('2 fields have to be mended first.').waitFor();
    expect(await focusedLabel(page)).toBe('Name');
    expect(await page.getByText('A whole number from 1 to 10080 is allowed here.').isVisible()).toBe(true);
    expect(page.url()).toMatch(/\/new$/);
  });

  it('finds unsaved changes again, saves a section, and sees it kept', async () => {
    const project = await makePairs('Kept changes');
    const page = await enter(`/p/${project}/settings`);
    await page.getByText('Flags, all bad, ideal answer').click();
    await page.getByRole('checkbox', { name: /All are bad/ }).check();
    await page.getByText('Not saved yet.').waitFor();
    await page.getByRole('link', { name: 'Name and time' }).click();
    await page.getByLabel('Time for one').fill('45');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Saved \d\d:\d\d/).waitFor();
    expect(await settingsOf(project)).toMatchObject({ leaseSeconds: 2700, allowAllBad: false });
    await page.getByRole('link', { name: 'What is asked' }).click();
    await page.getByText('here it is as you left it').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Saved \d\d:\d\d/).waitFor();
    expect(await settingsOf(project)).toMatchObject({ leaseSeconds: 2700, allowAllBad: true });
    expect(visitor.complaints).toEqual([]);
  });

  it('cannot change what was asked once there are judgements, and is told why', async () => {
    const project = await makePairs('Judged');
    await client.importFile(project, 'rows', rows(1));
    const [assignment] = await client.leaseComparisons(project);
    const page = await enter(`/p/${project}/settings`);
    await page.getByLabel('How much better').selectOption('four');
    await client.submitJudgement({
      projectId: project,
      assignmentId: assignment!.id,
      fence: assignment!.fence,
      idempotencyKey: 'once',
      ranking: assignment!.comparison.responses.map(({ id }) => [id]),
      durationMs: 1000,
    });
    await page.getByText('What is asked can not be changed any more').waitFor();
    expect(await page.getByLabel('How much better').count()).toBe(0);
  });

  it('publishes a second version of the guidelines, and sees what is different', async () => {
    const project = await makePairs('Guided', 'Prefer the shorter answer.');
    const reader = await createPerson(stage.server.pool, { name: 'Ben Ito' });
    await client.addMember(project, reader.id, 'ANNOTATOR');
    await acknowledge(stage.server.origin, reader, project, 1);
    const page = await enter(`/p/${project}/settings/guidelines`);
    const text = page.getByRole('textbox', { name: 'Guidelines' });
    await text.fill('Prefer the **truer** answer.');
    await page.locator('.guidelines-preview strong', { hasText: 'truer' }).waitFor();
    await page.getByRole('button', { name: 'Publish as version 2' }).click();
    await page.getByText('This has to be filled in.').waitFor();
    expect(await focusedLabel(page)).toBe('What changed');
    await page.keyboard.type('Truth before length.');
    await page.getByRole('button', { name: 'Publish as version 2' }).click();
    await page.getByText('1 person who read an earlier version is told what changed').waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Version 2 is published.').waitFor();
    expect(await settingsOf(project)).toMatchObject({
      guidelinesVersion: 2,
      guidelinesHistory: [
        { version: 2, changes: 'Truth before length.' },
        { version: 1, changes: null },
      ],
    });
    await page.getByRole('link', { name: 'Version 1' }).click();
    await page.getByText('1 word only in the older, 1 word only in the newer.').waitFor();
    expect(await page.locator('del').allInnerTexts()).toEqual(['shorter']);
    expect((await page.locator('ins').allInnerTexts()).join('')).toContain('truer');
    await page.getByText('the newest was read by 0 of 2 members').waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('asks for training, with practice at hand', async () => {
    const project = await makePairs('Trained');
    const page = await enter(`/p/${project}/settings/training`);
    await page.getByRole('checkbox', { name: 'People practise before they are handed work' }).check();
    await page.getByRole('spinbutton', { name: 'Practice comparisons' }).fill('2');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('0 at hand, 2 asked').waitFor();
    await client.importFile(project, 'practice', [practiceRow('one'), practiceRow('two')].join('\n'));
    await page.getByText('2 at hand, 2 asked.').waitFor();
    await page.getByRole('row', { name: /Ada Okafor.*not begun/ }).waitFor();
    expect(await settingsOf(project)).toMatchObject({
      training: { comparisons: 2, threshold: 0.8, available: 2 },
    });
    await page.goto(`/p/${project}/people`);
    await page.getByRole('row', { name: /Ada Okafor.*not read.*not begun/ }).waitFor();
  });

  it('answers remarks by the keyboard, the next one after the last, and sees new ones come', async () => {
    const project = await makePairs('Remarked');
    const author = await createPerson(stage.server.pool, { name: 'Ben Ito' });
    await client.addMember(project, author.id, 'ANNOTATOR');
    await client.importFile(project, 'rows', rows(1));
    const page = await enter(`/p/${project}/remarks`);
    await page.getByText('No remarks yet.').waitFor();
    await sendRemark(stage.server.origin, author, project, 'What is a good answer here?');
    await page.getByRole('link', { name: 'Remarks 1' }).waitFor();
    await sendRemark(stage.server.origin, author, project, 'Both are the same to me.');
    await page.getByRole('link', { name: 'Remarks 2' }).waitFor();
    const remark = page.getByRole('region', { name: 'The remark' });
    await remark.getByRole('article').first().waitFor();
    // A newer one does not push away what is being answered.
    expect(await remark.locator('.remark-text').innerText()).toBe('What is a good answer here?');
    const field = page.getByRole('textbox', { name: 'Answer' });
    await field.click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Write an answer first.').waitFor();
    await page.keyboard.type('The one that helps.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: 'Remarks 1' }).waitFor();
    await remark.getByText('Both are the same to me.').waitFor();
    expect(await focusedLabel(page)).toBe('Answer');
    const { remarks } = (await settingsOf(project)) as { remarks: { text: string; answer: string | null }[] };
    expect(remarks.map(({ text, answer }) => [text, answer])).toEqual([
      ['Both are the same to me.', null],
      ['What is a good answer here?', 'The one that helps.'],
    ]);
    expect(await violationsOn(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});

/** Pairs to judge, one a line. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      id: `row-${n}`,
      prompt: `Question ${n}`,
      responses: [
        { id: 'a', content: `One answer to ${n}` },
        { id: 'b', content: `Another answer to ${n}` },
      ],
    }),
  ).join('\n');

const projectIn = (page: Page) => /\/p\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

/** The label of the field that has the focus. */
const focusedLabel = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const isField = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
    return isField ? (activeElement.labels?.[0]?.textContent ?? null) : null;
  });
