import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  PairwrightClient,
  type Project,
  runSimulatedAnnotator,
  ServerInstance,
  type SimulatedRecord,
} from '@pairwright/client';

const comparisons = 2_000;
const judgementsEach = 3;
const judgementsInAll = comparisons * judgementsEach;
const annotatorCount = 50;
const entry = join(import.meta.dirname, '../dist/main.js');
const password = 'correct horse';

let folder: string;
let server: ServerInstance;
let lead: PairwrightClient;
let annotators: { id: string; client: PairwrightClient }[];

const start = (port?: number): Promise<ServerInstance> =>
  ServerInstance.start({
    entry,
    dataDir: join(folder, 'data'),
    logFile: join(folder, 'server.log'),
    setupToken: 'the-set-up-token',
    ...(port === undefined ? {} : { port }),
  });

beforeAll(async () => {
  if (!existsSync(entry)) throw new Error('The server is not built: `node scripts/build.mjs` builds it.');
  folder = await mkdtemp(join(tmpdir(), 'pairwright-race-'));
  await chmod(folder, 0o711);
  server = await start();
  lead = new PairwrightClient({ origin: server.origin });
  await lead.setUp('the-set-up-token', { email: 'lead@example.org', name: 'Lead', password });
  annotators = await Promise.all(Array.from({ length: annotatorCount }, enrol));
}, 90_000);

afterAll(async () => {
  for (const client of [lead, ...annotators.map(({ client }) => client)]) client.close();
  await server.stop();
  await rm(folder, { recursive: true });
}, 60_000);

async function enrol(): Promise<{ id: string; client: PairwrightClient }> {
  const email = `${randomUUID()}@example.org`;
  const { id } = await lead.createUser({ email, name: 'Annotator', password });
  const client = new PairwrightClient({ origin: server.origin });
  await client.signIn(email, password);
  return { id, client };
}

async function openProject(): Promise<Project> {
  const project = await lead.createProject({
    name: 'Race',
    kind: 'PAIRWISE',
    judgementsPerComparison: judgementsEach,
  });
  for (const { id } of annotators) await lead.addMember(project.id, id, 'ANNOTATOR');
  const rows = Array.from({ length: comparisons }, (_, n) =>
    JSON.stringify({
      id: `row-${n}`,
      prompt: `Question ${n}`,
      responses: [
        { id: 'a', content: `One answer to ${n}` },
        { id: 'b', content: `Another answer to ${n}` },
      ],
    }),
  );
  const report = await lead.importFile(project.id, 'race', rows.join('\n'));
  expect(report.comparisons).toBe(comparisons);
  return project;
}

/** Everybody judges until there is nothing left for them; `onJudgement` hears of each answer that came back. */
async function race(project: Project, onJudgement: () => void = () => undefined): Promise<SimulatedRecord[]> {
  const records = await Promise.all(
    annotators.map(({ id, client }) =>
      runSimulatedAnnotator({
        client,
        projectId: project.id,
        rules: project,
        quality: (_prompt, response) => response.length % 3,
        seed: id,
        skill: 1,
        tieMargin: 0.1,
        patienceMs: 60_000,
        onJudgement,
      }),
    ),
  );
  return records.flat();
}

async function crashAfter(before: Promise<void>, port: number): Promise<void> {
  await before;
  await server.crash();
  server = await start(port);
}

interface ExportedRow {
  judgements: { id: string; annotator: string; counted: boolean }[];
}

/** What was judged, from the native export of a snapshot. */
async function judgedIn(project: Project): Promise<ExportedRow[]> {
  let snapshot = await lead.createSnapshot(project.id);
  while (snapshot.state === 'PENDING') snapshot = (await lead.snapshot(snapshot.id)) ?? snapshot;
  const answer = await lead.exportDataset(snapshot.id, { format: 'native' });
  return (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ExportedRow);
}

/** Every comparison has its judgements, each by somebody else, and they are those that were acknowledged: none lost, none twice. */
async function expectAllJudged(project: Project, records: readonly SimulatedRecord[]): Promise<void> {
  expect(await lead.progress(project.id)).toEqual({
    done: comparisons,
    total: comparisons,
    judgements: judgementsInAll,
  });
  const rows = await judgedIn(project);
  const byComparison = rows.map(({ judgements }) => ({
    counted: judgements.filter(({ counted }) => counted).length,
    annotators: new Set(judgements.map(({ annotator }) => annotator)).size,
    judgements: judgements.length,
  }));
  expect(rows).toHaveLength(comparisons);
  expect(new Set(byComparison.map((counts) => JSON.stringify(counts)))).toEqual(
    new Set([
      JSON.stringify({ counted: judgementsEach, annotators: judgementsEach, judgements: judgementsEach }),
    ]),
  );
  const stored = rows.flatMap(({ judgements }) => judgements.map(({ id }) => id));
  expect(records.map(({ judgementId }) => judgementId).toSorted()).toEqual(stored.toSorted());
  expect(records.every(({ counted }) => counted)).toBe(true);
}

describe(`${annotatorCount} annotators on one queue of ${comparisons} comparisons that want ${judgementsEach} judgements each`, () => {
  it('give exactly those', async () => {
    const project = await openProject();
    await expectAllJudged(project, await race(project));
  }, 90_000);

  it('give exactly those when the server is killed and started again twice in the middle', async () => {
    const project = await openProject();
    const port = Number(new URL(server.origin).port);
    let acknowledged = 0;
    let crashes = 0;
    let restarting: Promise<void> = Promise.resolve();
    const records = await race(project, () => {
      acknowledged += 1;
      if (crashes >= 2 || acknowledged < ((crashes + 1) * judgementsInAll) / 3) return;
      crashes += 1;
      restarting = crashAfter(restarting, port);
    });
    await restarting;
    expect(crashes).toBe(2);
    await expectAllJudged(project, records);
  }, 120_000);
});
