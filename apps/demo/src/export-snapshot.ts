import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { PairwrightClient, Snapshot } from '@pairwright/client';
import { type ExportFormat, exportFormats } from '@pairwright/dataset';

const FORMATS = Object.keys(exportFormats) as ExportFormat[];

export interface ExportedFile {
  readonly format: ExportFormat;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Without its quotation marks. */
  readonly etag: string;
}

const POLL_MS = 100;

/** Makes a snapshot and waits until it is ready. @throws Error when it fails. */
export async function takeSnapshot(client: PairwrightClient, projectId: string): Promise<Snapshot> {
  const { id } = await client.createSnapshot(projectId, { name: 'demonstration' });
  for (;;) {
    const snapshot = await client.snapshot(id);
    if (snapshot === null || snapshot.state === 'FAILED')
      throw new Error(`the snapshot failed: ${snapshot?.failure ?? 'it is not there'}`);
    if (snapshot.state === 'READY') return snapshot;
    await pause(POLL_MS);
  }
}

/** Downloads every format into the folder. */
export async function exportAll(
  client: PairwrightClient,
  snapshotId: string,
  folder: string,
): Promise<ExportedFile[]> {
  await mkdir(folder, { recursive: true });
  const files: ExportedFile[] = [];
  for (const format of FORMATS)
    files.push(await download(client, snapshotId, format, join(folder, `${format}.jsonl`)));
  return files;
}

async function download(
  client: PairwrightClient,
  snapshotId: string,
  format: ExportFormat,
  path: string,
): Promise<ExportedFile> {
  const answer = await client.exportDataset(snapshotId, { format, split: 'all' });
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(answer.body, measure, createWriteStream(path));
  const etag = (answer.headers.etag ?? '').replaceAll('"', '');
  return { format, path, bytes, sha256: hash.digest('hex'), etag };
}
