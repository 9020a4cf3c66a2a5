import { createHash } from 'node:crypto';
import type { ExportRequest } from '@pairwright/dataset';

export function snapshotName(sha256: string): string {
  return `snapshots/${sha256}.jsonl.zst`;
}

export function cardName(snapshotId: string): string {
  return `cards/${snapshotId}.md`;
}

/** Exports go by the snapshot's content, the options and what the project asked, so that equal ones are made once. */
export function exportName(sha256: string, request: ExportRequest, strengthLabels: number): string {
  const key = JSON.stringify([Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1)), strengthLabels]);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return `exports/${sha256}/${request.format}-${hash}`;
}
