import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  makeInstanceFolder,
  PairwrightClient,
  type Project,
  runSimulatedAnnotator,
  ServerInstance,
  type SimulatedRecord,
} from '@pairwright/client';

// RACE=whole is the whole race, which takes some two minutes.
const isWhole = process.env['RACE'] === 'whole';
const comparisons = isWhole ? 3_000 : 600;
const judgementsEach = 3;
const judgementsInAll = comparisons * judgementsEach;
const annotatorCount = isWhole ? 200 : 40;
const killsOfEach = 3;
const entry = join(import.meta.dirname, '../dist/main.js');
const password = 'correct horse';

interface Annotator {
  id: string;
  /** One for each server. */
  clients: PairwrightClient[];
}

let folder: string;
let lead: PairwrightClient;
/** The first one runs the database. */
let servers: ServerInstance[];
let annotators: Annotator[];

const start = (place: number, databaseUrl?: string): Promise<ServerInstance> => {
  const before = servers[place];
  return ServerInstance.start({
    entry,
    dataDir: join(folder, `data-${place}`),
    logFile: join(folder, `server-${place}.log`),
    setupToken: 'the-set-up-token',
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(before === undefined ? {} : { port: Number(new URL(before.origin).port) }),
  });
};

beforeAll(async () => {
  if (!existsSync(entry)) throw new Error('The server is not built: `node scripts/build.mjs` builds it.');
  folder = await makeInstanceFolder('pairwright-race');
  servers = [];
  servers.push(await start(0));
  servers.push(await start(1, await databaseUrl()));
  lead = new PairwrightClient({ origin: servers[0]!.origin });
  await lead.setUp('the-set-up-token', { email: 'lead@example.org', name: 'Lead', password });
  annotators = await Promise.all(Array.from({ length: annotatorCount }, enrol));
}, 120_000);

afterAll(async () => {
  for (const client of [lead, ...annotators.flatMap(({ clients }) => clients)]) client.close();
  for (const server of servers.toReversed()) await server.stop();
  await rm(folder, { recursive: true });
}, 60_000);

/** The postmaster's own notes on itself (pidfile.h): its process first, port and socket's folder in lines 4 and 5. */
async function postmaster(): Promise<string[]> {
  const home = join(folder, 'data-0', 'postgres');
  const location = (await readFile(join(home, 'location'), 'utf8').catch(() => home)).trim();
  return (await readFile(join(location, 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
}

async function databaseUrl(): Promise<string> {
  const [, , , port, socketFolder] = await postmaster();
  return `postgresql://pairwright@localhost/pairwright?host=${encodeURIComponent(socketFolder!)}&port=${port}`;
}

async function enrol(): Promise<Annotator> {
  const email = `${randomUUID()}@example.org`;
  const { id } = await lead.createUser({ email, name: 'Annotator', password });
  const session = new PairwrightClient({ origin: servers[0]!.origin });
  await session.signIn(email, password);
  const { token } = await session.createToken('race', ['read', 'judge']);
  session.close();
  return { id, clients: servers.map(({ origin }) => new PairwrightClient({ origin, token })) };
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
async function race(
  project: Project,
  serverCount: number,
  onJudgement: () => void = () => undefined,
): Promise<SimulatedRecord[]> {
  const records = await Promise.all(
    annotators.map(({ id, clients }, index) =>
      runSimulatedAnnotator({
        client: clients[index % serverCount]!,
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

/** The same while the database and a server, in turns, are killed and come back, each three times. */
async function raceThroughKills(project: Project, serverCount: number): Promise<SimulatedRecord[]> {
  const kills: (() => Promise<void>)[] = [];
  for (let kill = 0; kill < killsOfEach; kill++)
    kills.push(killDatabase, () => killServer((kill + serverCount - 1) % serverCount));
  const steps = kills.length + 1;
  let acknowledged = 0;
  let begun = 0;
  let recovering = Promise.resolve();
  const records = await race(project, serverCount, () => {
    acknowledged += 1;
    const kill = kills[begun];
    if (kill === undefined || acknowledged < ((begun + 1) * judgementsInAll) / steps) return;
    begun += 1;
    recovering = recovering.then(kill);
  });
  await recovering;
  expect(begun).toBe(kills.length);
  return records;
}

/** Its server starts it again; resolves when that has come about. */
async function killDatabase(): Promise<void> {
  const [killed] = await postmaster();
  process.kill(Number(killed), 'SIGKILL');
  const isBack = async (): Promise<boolean> => {
    const [running] = await postmaster().catch(() => [killed]);
    return running !== killed && (await fetch(`${servers[0]!.origin}/readyz`)).status === 200;
  };
  while (!(await isBack())) await pause(50);
}

async function killServer(place: number): Promise<void> {
  const url = place === 0 ? undefined : await databaseUrl();
  await servers[place]!.crash();
  servers[place] = await start(place, url);
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
  it('give exactly those while PostgreSQL and the server are each killed three times', async () => {
    const project = await openProject();
    await expectAllJudged(project, await raceThroughKills(project, 1));
  }, 120_000);

  it('give exactly those to two servers on one database, while it and the servers are killed three times', async () => {
    const project = await openProject();
    await expectAllJudged(project, await raceThroughKills(project, 2));
  }, 120_000);
});
