import { existsSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Assignment,
  makeInstanceFolder,
  PairwrightClient,
  type Project,
  ServerInstance,
  type SubmittedJudgement,
} from '@pairwright/client';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from './support/test-database.ts';

const entry = join(import.meta.dirname, '../dist/main.js');
let folder: string;
let database: TestDatabase;
let other: Client;
let server: ServerInstance;
let lead: PairwrightClient;
let project: Project;

beforeEach(async () => {
  if (!existsSync(entry)) throw new Error('The server is not built: `node scripts/build.mjs` builds it.');
  folder = await makeInstanceFolder('pairwright-shutdown');
  database = await createTestDatabase();
  other = new Client({ connectionString: database.url });
  await other.connect();
  server = await ServerInstance.start({
    entry,
    dataDir: join(folder, 'data'),
    logFile: join(folder, 'server.log'),
    setupToken: 'the-set-up-token',
    databaseUrl: database.url,
  });
  lead = new PairwrightClient({ origin: server.origin });
  await lead.setUp('the-set-up-token', {
    email: 'lead@example.org',
    name: 'Lead',
    password: 'correct horse',
  });
  project = await lead.createProject({ name: 'Shutdown', kind: 'PAIRWISE', judgementsPerComparison: 1 });
  const rows = Array.from({ length: 2_000 }, (_, n) =>
    JSON.stringify({
      prompt: `Question ${n}`,
      responses: ['One', 'Another'].map((word) => ({ id: word, content: `${word} answer to ${n}` })),
    }),
  );
  await lead.importFile(project.id, 'rows', rows.join('\n'));
}, 60_000);

afterEach(async () => {
  lead.close();
  await server.stop();
  await other.end();
  await database.drop();
  await rm(folder, { recursive: true });
}, 60_000);

function submit({ id, fence, comparison }: Assignment): Promise<SubmittedJudgement> {
  return lead.submitJudgement(
    {
      projectId: project.id,
      assignmentId: id,
      fence,
      idempotencyKey: randomUUID(),
      ranking: comparison.responses.map((response) => [response.id]),
      durationMs: 900,
    },
    0,
  );
}

/** A submission that the server has begun and cannot end before `letGo`. */
async function holdSubmission(): Promise<{
  submission: Promise<SubmittedJudgement>;
  letGo: () => Promise<unknown>;
}> {
  const [assignment] = await lead.leaseComparisons(project.id);
  await other.query('BEGIN');
  await other.query('SELECT FROM queue_annotator WHERE project_id = $1 FOR UPDATE', [project.id]);
  const submission = submit(assignment!);
  for (let isWaiting = false; !isWaiting;) {
    const { rows } = await other.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    isWaiting = rows.length > 0;
  }
  return { submission, letGo: () => other.query('COMMIT') };
}

async function untilDraining(): Promise<void> {
  while ((await fetch(`${server.origin}/readyz`)).status !== 503);
}

describe('a server that is told to end', () => {
  it('answers what is under way, turns away what comes after, and ends well', async () => {
    const { submission, letGo } = await holdSubmission();
    const stopping = server.stop();
    await untilDraining();
    const refused = await fetch(`${server.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ me { id } }"}',
    });
    expect([refused.status, refused.headers.get('connection'), refused.headers.get('retry-after')]).toEqual([
      503,
      'close',
      '1',
    ]);
    expect(await refused.json()).toMatchObject({ code: 'DRAINING' });
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
    await letGo();
    expect(await submission).toMatchObject({ counted: true });
    await stopping;
    expect(await server.ended).toBe('exit code 0');
  }, 60_000);

  it('ends at once when it is told again', async () => {
    const { submission, letGo } = await holdSubmission();
    const outcome = submission.catch((error: unknown) => (error as Error).name);
    let how: string | undefined;
    while (how === undefined) {
      void server.stop();
      how = await Promise.race([server.ended, pause(50, undefined)]);
    }
    expect(how).toBe('exit code 1');
    expect(await outcome).toBe('ConnectionError');
    await letGo();
  }, 60_000);

  it('loses no judgement that it acknowledged, and answers all that it was given, under load', async () => {
    const assignments = [...(await lead.leaseComparisons(project.id, 400))];
    const stopping = new AbortController();
    const acknowledged: string[] = [];
    const judge = async (): Promise<void> => {
      for (let next = assignments.pop(); next && !stopping.signal.aborted; next = assignments.pop()) {
        const { judgementId } = await submit(next);
        acknowledged.push(judgementId);
      }
    };
    const judging = Promise.all(Array.from({ length: 16 }, judge));
    while (acknowledged.length < 100) await new Promise((resolve) => setImmediate(resolve));
    stopping.abort();
    await server.stop();
    await judging;
    const { rows } = await other.query<{ id: string }>('SELECT id FROM judgement WHERE project_id = $1', [
      project.id,
    ]);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(acknowledged.toSorted());
    expect(acknowledged.length).toBeLessThan(400);
    expect(await server.ended).toBe('exit code 0');
  }, 60_000);
});
