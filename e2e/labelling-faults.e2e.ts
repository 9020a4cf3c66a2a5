import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PairwrightClient, ServerInstance } from '../packages/client/src/index.ts';
import type { Page } from 'playwright-core';
import { clientOf, createPerson, type Person } from '../apps/api/test/support/people.ts';
import { addMember, createProject, type TestProject } from '../apps/api/test/support/projects.ts';
import { violationsOn } from './support/accessibility.ts';
import { picture, visit, type Visitor } from './support/chromium.ts';
import { Desk } from './support/desk.ts';
import { crash, duringNextSubmission, loseNextAnswer, refuseStorage } from './support/faults.ts';
import { endLeases, endSessions, judgementsOf, layOutWork, openLeasesOf } from './support/labelling-work.ts';
import { leave } from './support/leave.ts';
import { openStage, type Stage } from './support/stage.ts';

jest.setTimeout(60_000);

const entry = join(import.meta.dirname, '../apps/api/dist/main.js');
const PASSWORD = 'battery staple';

/** Somebody at the desk of a project with five questions. */
interface Scene {
  readonly annotator: Person;
  readonly project: TestProject;
  readonly desk: Desk;
}

const REASON = 'Typed before it happened.';

describe('nothing is lost, and the page is alive:', () => {
  let stage: Stage;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterEach(async () => {
    for (const visitor of visitors.splice(0)) await leave(visitor);
  });

  afterAll(() => stage?.close());

  async function enter(annotator: Person, project: TestProject): Promise<Desk> {
    const visitor = await stage.enter(annotator);
    visitors.push(visitor);
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    return desk;
  }

  async function setScene(): Promise<Scene> {
    const annotator = await createPerson(stage.server.pool, { name: 'Ben Ito' });
    const project = await layOutWork(stage.server.pool, [annotator], { count: 6 });
    const desk = await enter(annotator, project);
    await desk.asked(1);
    return { annotator, project, desk };
  }

  const stored = (project: TestProject) => judgementsOf(stage.server.pool, project);

  /** The first question has its one judgement, and the next key on the page works: it judges the second. */
  async function expectUnharmed({ project, desk }: Scene, reason: string | null = null): Promise<void> {
    await desk.page.getByText('All sent').waitFor();
    expect(await stored(project)).toMatchObject([{ question: 1, rationale: reason, counted: true }]);
    await desk.asked(2);
    await desk.sending(() => desk.press('1', 'Enter'));
    await desk.asked(3);
    expect(await stored(project)).toMatchObject([{ question: 1 }, { question: 2, counted: true }]);
  }

  it('offline before submit', async () => {
    const scene = await setScene();
    const { desk, project } = scene;
    const context = desk.page.context();
    await context.setOffline(true);
    await desk.writeWhy(REASON);
    await desk.press('Escape', '1', 'Enter');
    await desk.asked(2);
    await desk.page.getByText(/^No network since \d\d:\d\d\.$/).waitFor();
    expect(await stored(project)).toEqual([]);
    await context.setOffline(false);
    await expectUnharmed(scene, REASON);
  });

  it('offline during submit', async () => {
    const scene = await setScene();
    const { page } = scene.desk;
    const { isDone } = await duringNextSubmission(page, () => page.context().setOffline(true));
    await scene.desk.press('1', 'Enter');
    await isDone;
    await scene.desk.asked(2);
    await page.context().setOffline(false);
    await expectUnharmed(scene);
  });

  it('offline after submit, before the answer', async () => {
    const scene = await setScene();
    const { desk, project } = scene;
    const lost = await loseNextAnswer(desk.page);
    await desk.press('1', 'Enter');
    await desk.page.getByText('All sent').waitFor();
    expect(lost()).toBe(1);
    expect(await stored(project)).toHaveLength(1);
    await expectUnharmed(scene);
    await desk.page.unrouteAll();
  });

  it('two tabs on one account', async () => {
    const { annotator, project, desk } = await setScene();
    await desk.writeWhy(REASON);
    await desk.keptWhy(REASON);
    const second = new Desk(await desk.page.context().newPage());
    await second.open(project.id);
    await second.page.getByRole('heading', { name: 'You are judging in another tab.' }).waitFor();
    await picture(second.page, 'another-tab');
    expect(await violationsOn(second.page)).toEqual([]);
    await second.page.getByRole('button', { name: 'Judge here instead' }).click();
    await desk.page.getByRole('heading', { name: 'You are judging in another tab.' }).waitFor();
    await second.asked(1);
    expect(await second.why.inputValue()).toBe(REASON);
    await second.press('1', 'Enter');
    await expectUnharmed({ annotator, project, desk: second }, REASON);
    await second.page.close();
    await desk.asked(3);
    await desk.sending(() => desk.press('1', 'Enter'));
    expect((await stored(project)).map(({ question }) => question)).toEqual([1, 2, 3]);
  });

  it('two devices of one account', async () => {
    const { annotator, project, desk } = await setScene();
    const other = await enter(annotator, project);
    await other.asked(1);
    await other.sending(() => other.press('1', 'Enter'));
    await desk.writeWhy(REASON);
    await desk.press('Escape', '3', 'Enter');
    await desk.page.getByText(/on another device already; that answer stands/).waitFor();
    await desk.page.getByText(`You wrote: “${REASON}”`).waitFor();
    expect(await stored(project)).toMatchObject([{ question: 1, rationale: null }]);
    await desk.asked(2);
    await desk.sending(() => desk.press('1', 'Enter'));
    expect((await stored(project)).map(({ question }) => question)).toEqual([1, 2]);
  });

  it('lease expired while typing', async () => {
    const annotator = await createPerson(stage.server.pool, { name: 'Ben Ito' });
    const project = await layOutWork(stage.server.pool, [annotator], { count: 6 }, { leaseSeconds: 60 });
    const visitor = await stage.enter(annotator);
    visitors.push(visitor);
    await visitor.page.clock.install();
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    await desk.asked(1);
    await desk.writeWhy('Typed before');
    // Nobody renews it meanwhile, and the sweep gives its place away.
    await visitor.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('leaseComparisons') ? route.abort() : route.continue(),
    );
    await endLeases(stage.server.pool, project);
    await visitor.page.clock.fastForward('02:00');
    await desk.page.getByText(/^Your time on this item ran out at \d\d:\d\d/).waitFor();
    await visitor.page.unrouteAll();
    await desk.page.keyboard.type(' it happened.');
    await desk.press('Escape', '1', 'Enter');
    await expectUnharmed({ annotator, project, desk }, REASON);
  });

  it('session ended while typing', async () => {
    const admin = await createPerson(stage.server.pool, { isAdministrator: true });
    const account = { name: 'Ben Ito', email: `${randomUUID()}@example.org`, password: PASSWORD };
    const { id } = await clientOf(stage.server.origin, admin).createUser(account);
    const annotator = { ...(await createPerson(stage.server.pool)), id };
    const project = await layOutWork(stage.server.pool, [annotator], { count: 6 });
    const visitor = await stage.enter();
    visitors.push(visitor);
    const { page } = visitor;
    const desk = new Desk(page);
    await desk.open(project.id);
    await signIn(page, account);
    await desk.asked(1);
    await endSessions(stage.server.pool, { id });
    await desk.writeWhy(REASON);
    await desk.press('Escape', '1', 'Enter');
    await page.getByText('You are signed out.').waitFor();
    await desk.asked(2);
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await page.getByLabel('Password').fill(PASSWORD);
    await picture(page, 'sign-in-again');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in again' }).click();
    await expectUnharmed({ annotator, project, desk }, REASON);
    expect(await page.getByText('You are signed out.').count()).toBe(0);
  });

  it('a reload with a draft', async () => {
    const scene = await setScene();
    await scene.desk.writeWhy(REASON);
    await scene.desk.keptWhy(REASON);
    await scene.desk.page.reload();
    await scene.desk.asked(1);
    expect(await scene.desk.why.inputValue()).toBe(REASON);
    await scene.desk.press('1', 'Enter');
    await expectUnharmed(scene, REASON);
  });

  it('a crash with a draft', async () => {
    const { desk, ...scene } = await setScene();
    await desk.writeWhy(REASON);
    await desk.keptWhy(REASON);
    const context = desk.page.context();
    await crash(desk.page);
    const later = new Desk(await context.newPage());
    await later.open(scene.project.id);
    await later.asked(1);
    expect(await later.why.inputValue()).toBe(REASON);
    await later.press('1', 'Enter');
    await expectUnharmed({ ...scene, desk: later }, REASON);
  });

  it('a crash with judgements that were not sent yet', async () => {
    const { desk, ...scene } = await setScene();
    const context = desk.page.context();
    await context.setOffline(true);
    await desk.writeWhy(REASON);
    await desk.press('Escape', '1', 'Enter');
    await desk.page.getByText('1 waiting to send').waitFor();
    await crash(desk.page);
    await context.setOffline(false);
    const later = new Desk(await context.newPage());
    await later.sending(() => later.open(scene.project.id));
    await expectUnharmed({ ...scene, desk: later }, REASON);
  });

  it('a browser that gives no storage, which is said', async () => {
    const annotator = await createPerson(stage.server.pool, { name: 'Ben Ito' });
    const project = await layOutWork(stage.server.pool, [annotator], { count: 6 });
    const visitor = await stage.enter(annotator);
    visitors.push(visitor);
    await refuseStorage(visitor.page);
    const desk = new Desk(visitor.page);
    await desk.open(project.id);
    await desk.asked(1);
    await desk.page.getByText('Drafts are not kept').waitFor();
    await desk.sending(() => desk.press('1', 'Enter'));
    await desk.asked(2);
    await desk.sending(() => desk.press('1', 'Enter'));
    expect((await stored(project)).map(({ question }) => question)).toEqual([1, 2]);
  });

  it('a page that is left gives back what nobody began, and keeps what somebody did', async () => {
    const { annotator, project, desk } = await setScene();
    await desk.writeWhy(REASON);
    await desk.keptWhy(REASON);
    expect(await openLeasesOf(stage.server.pool, project)).toEqual([1, 2, 3]);
    await desk.page.goto('/sign-in');
    await untilLeased(project, [1]);
    await desk.open(project.id);
    await desk.asked(1);
    expect(await desk.why.inputValue()).toBe(REASON);
    await desk.press('1', 'Enter');
    await expectUnharmed({ annotator, project, desk }, REASON);
  });

  async function untilLeased(project: TestProject, questions: readonly number[]): Promise<void> {
    const wanted = JSON.stringify(questions);
    while (JSON.stringify(await openLeasesOf(stage.server.pool, project)) !== wanted);
  }

  const monsters = [
    {
      name: 'a response of 1 MB',
      text: 'All work and no play makes a dull reader. '.repeat(25_000).slice(0, 1_000_000),
    },
    { name: '80 KB of *a_', text: '*a_ '.repeat(20_000) },
    { name: '8,000 >', text: '>'.repeat(8_000) },
    {
      name: 'a response of only control characters',
      text: '\u0001\u0002\u0007\u0008\u000b\u001b\u007f'.repeat(40),
    },
  ];

  it.each(monsters)('$name', async ({ text }) => {
    const { pool, origin } = stage.server;
    const annotator = await createPerson(pool, { name: 'Ben Ito' });
    const lead = await createPerson(pool, { isAdministrator: true });
    const project = await createProject(pool, lead.id);
    await addMember(pool, project.id, annotator.id, 'ANNOTATOR');
    const rows = [1, 2, 3].map((question) => ({
      id: `row-${question}`,
      prompt: `Question ${question}`,
      responses: [
        { id: 'imported-1', content: question === 1 ? text : `Answer 1 to question ${question}` },
        { id: 'imported-2', content: `Answer 2 to question ${question}` },
      ],
    }));
    const file = Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));
    const client = clientOf(origin, lead);
    expect(await client.importFile(project.id, 'monsters', file)).toMatchObject({ accepted: 3, rejected: 0 });
    client.close();
    const desk = await enter(annotator, project);
    await desk.page.getByText('Answer 2 to question 1', { exact: true }).waitFor();
    // Judged at once, while the monster may still be read.
    await desk.press('1', 'Enter');
    await expectUnharmed({ annotator, project, desk });
  });

  it('server killed in the middle of a submit, and started again', async () => {
    if (!existsSync(entry)) throw new Error('The server is not built: `node scripts/build.mjs` builds it.');
    const folder = await mkdtemp(join(tmpdir(), 'pairwright-killed-'));
    await chmod(folder, 0o711);
    const start = (port?: number) =>
      ServerInstance.start({
        entry,
        dataDir: join(folder, 'data'),
        logFile: join(folder, 'server.log'),
        setupToken: 'the-set-up-token',
        ...(port === undefined ? {} : { port }),
      });
    let server = await start();
    const lead = new PairwrightClient({ origin: server.origin });
    try {
      const account = { name: 'Ben Ito', email: 'ben@example.org', password: PASSWORD };
      const project = await layOutOver(lead, account);
      const visitor = await visit(stage.browser, server.origin);
      visitors.push(visitor);
      const desk = new Desk(visitor.page);
      await desk.open(project.id);
      await signIn(visitor.page, account);
      await desk.asked(1);
      const { isDone } = await duringNextSubmission(visitor.page, () => server.crash());
      await desk.press('1', 'Enter');
      await isDone;
      await desk.asked(2);
      await desk.press('1', 'Enter');
      await desk.page.getByText('2 waiting to send').waitFor();
      server = await start(Number(new URL(server.origin).port));
      await desk.page.getByText('All sent').waitFor();
      await desk.asked(3);
      await desk.sending(() => desk.press('1', 'Enter'));
      expect(await lead.progress(project.id)).toMatchObject({ done: 3, judgements: 3 });
    } finally {
      lead.close();
      await server.stop();
      await rm(folder, { recursive: true });
    }
  }, 120_000);
});

/** A project with questions for a person, over the API of a server that nobody has used yet. */
async function layOutOver(
  lead: PairwrightClient,
  account: { name: string; email: string; password: string },
): Promise<{ id: string }> {
  await lead.setUp('the-set-up-token', { email: 'lead@example.org', name: 'Lead', password: PASSWORD });
  const { id } = await lead.createUser(account);
  const project = await lead.createProject({ name: 'Faults', kind: 'PAIRWISE' });
  await lead.addMember(project.id, id, 'ANNOTATOR');
  const rows = Array.from({ length: 6 }, (_, row) => ({
    id: `row-${row + 1}`,
    prompt: `Question ${row + 1}`,
    responses: [1, 2].map((nth) => ({ id: `r${nth}`, content: `Answer ${nth} to question ${row + 1}` })),
  }));
  await lead.importFile(project.id, 'rows', Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')));
  return project;
}

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
