import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { PairwrightClient } from '@pairwright/client';
import type { BenchInstance } from './bench-instance.ts';
import { benchLines } from './bench-rows.ts';
import { median, quantile } from './quantile.ts';
import { type CycleRate, QueueFloor } from './queue-floor.ts';
import { type BenchResult, resultOf } from './result.ts';

const ANNOTATORS = [1, 16, 64];
const ROUNDS = 3;
const SECONDS = 5;
/** Enough for every annotator to find new ones to the end. */
const COMPARISONS = 60_000;

/**
 * Cycles of submit and lease through GraphQL, a round trip each, beside the same in bare SQL on the same database.
 * Rounds of both alternate, and the median of each counts: what the machine does besides hits both alike.
 */
export async function benchQueue(
  instance: BenchInstance,
  say: (line: string) => void,
): Promise<BenchResult[]> {
  const most = Math.max(...ANNOTATORS);
  const floor = new QueueFloor(instance.database, join(instance.folder, 'queue-floor'));
  const hasFloor = await floor.prepare(most);
  if (!hasFloor) say('  pgbench or psql is missing: the queue is measured without its floor');
  const { projectId, clients } = await fillQueue(instance, most);
  const results: BenchResult[] = [];
  for (const annotators of ANNOTATORS) {
    const rounds: { ours: CycleRate; floor: CycleRate | null }[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({
        floor: hasFloor ? await floor.run(annotators, SECONDS) : null,
        ours: await cycleFor(clients.slice(0, annotators), projectId, SECONDS),
      });
    results.push(summarise(annotators, rounds));
    say(`  ${annotators} annotators: ${results.at(-1)?.measured.toFixed(0)} cycles/s`);
  }
  return results;
}

async function fillQueue(
  instance: BenchInstance,
  annotators: number,
): Promise<{ projectId: string; clients: PairwrightClient[] }> {
  const { administrator } = instance;
  const project = await administrator.createProject({
    name: 'Queue',
    kind: 'PAIRWISE',
    judgementsPerComparison: 3,
  });
  const hired = await instance.hire(annotators);
  for (const { user } of hired) await administrator.addMember(project.id, user.id, 'ANNOTATOR');
  await administrator.importFile(project.id, 'queue', Readable.from(benchLines(COMPARISONS, 'queue')));
  return { projectId: project.id, clients: hired.map(({ client }) => client) };
}

/** Lets every client submit and lease, one request after the other, for so many seconds. */
async function cycleFor(
  clients: readonly PairwrightClient[],
  projectId: string,
  seconds: number,
): Promise<CycleRate> {
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  await Promise.all(
    clients.map(async (client) => {
      let [assignment] = await client.leaseComparisons(projectId);
      while (performance.now() < endsAt) {
        if (assignment === undefined) throw new Error('the queue ran out of comparisons');
        const { id, fence, comparison } = assignment;
        const sentAt = performance.now();
        const { next } = await client.submitJudgement({
          projectId,
          assignmentId: id,
          fence,
          idempotencyKey: id,
          ranking: comparison.responses.map((response) => [response.id]),
          rationale: 'It answers what was asked, and shortly.',
          durationMs: 30_000,
        });
        latenciesMs.push(performance.now() - sentAt);
        assignment = next[0];
      }
    }),
  );
  return { perSecond: latenciesMs.length / ((performance.now() - startedAt) / 1000), latenciesMs };
}

function summarise(
  annotators: number,
  rounds: readonly { ours: CycleRate; floor: CycleRate | null }[],
): BenchResult {
  const floors = rounds.flatMap(({ floor }) => (floor === null ? [] : [floor.perSecond]));
  const latencies = rounds.flatMap(({ ours }) => ours.latenciesMs);
  return resultOf({
    bench: 'queue',
    setting: annotators === 1 ? '1 annotator' : `${annotators} annotators`,
    unit: 'cycles/s',
    measured: median(rounds.map(({ ours }) => ours.perSecond)),
    floor: floors.length === 0 ? null : median(floors),
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
  });
}
