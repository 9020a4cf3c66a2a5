import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { runSimulatedAnnotator } from '@pairwright/client';
import type { BenchInstance } from './bench-instance.ts';
import { benchLines } from './bench-rows.ts';
import { median } from './quantile.ts';
import { type BenchResult, resultOf } from './result.ts';

const COMPARISONS = 10_000;
const JUDGED = 5_000;
const ROUNDS = 3;
const FORMATS = ['native', 'trl'];
const POLL_MS = 50;

/**
 * MB of the snapshot's native rows that an export takes in a second, whatever it writes of them, beside reading the
 * same bytes from a file.
 */
export async function benchExport(
  instance: BenchInstance,
  say: (line: string) => void,
): Promise<BenchResult[]> {
  const snapshotId = await makeSnapshot(instance, say);
  const file = join(instance.folder, 'native.jsonl');
  const answer = await instance.administrator.exportDataset(snapshotId, { format: 'native' });
  await pipeline(answer.body, createWriteStream(file));
  const megabytes = (await drain(createReadStream(file))).bytes / 1e6;
  const results: BenchResult[] = [];
  for (const format of FORMATS) {
    const ours: number[] = [];
    const floors: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      floors.push(megabytes / (await drain(createReadStream(file))).seconds);
      ours.push(megabytes / (await exportOnce(instance, snapshotId, format)));
    }
    const setting = `${format}, ${megabytes.toFixed(0)} MB`;
    results.push(
      resultOf({ bench: 'export', setting, unit: 'MB/s', measured: median(ours), floor: median(floors) }),
    );
  }
  return results;
}

/** @returns seconds. */
async function exportOnce(
  { administrator }: BenchInstance,
  snapshotId: string,
  format: string,
): Promise<number> {
  const startedAt = performance.now();
  const answer = await administrator.exportDataset(snapshotId, { format });
  await drain(answer.body);
  return (performance.now() - startedAt) / 1000;
}

async function makeSnapshot(instance: BenchInstance, say: (line: string) => void): Promise<string> {
  const { administrator } = instance;
  const project = await administrator.createProject({ name: 'Export', kind: 'PAIRWISE' });
  await administrator.importFile(project.id, 'export', Readable.from(benchLines(COMPARISONS, 'export')));
  say(`  judging ${JUDGED} of ${COMPARISONS} comparisons first`);
  await runSimulatedAnnotator({
    client: administrator,
    projectId: project.id,
    rules: project,
    quality: () => 0,
    seed: 'bench',
    skill: 0,
    tieMargin: 0.2,
    limit: JUDGED,
  });
  const { id } = await administrator.createSnapshot(project.id);
  for (;;) {
    const snapshot = await administrator.snapshot(id);
    if (snapshot?.state === 'READY') return id;
    if (snapshot?.state !== 'PENDING') throw new Error(`the snapshot failed: ${snapshot?.failure}`);
    await pause(POLL_MS);
  }
}

async function drain(stream: Readable): Promise<{ bytes: number; seconds: number }> {
  const startedAt = performance.now();
  let bytes = 0;
  for await (const chunk of stream) bytes += (chunk as Buffer).length;
  return { bytes, seconds: (performance.now() - startedAt) / 1000 };
}
