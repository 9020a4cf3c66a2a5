import { contentEncodingOf, contentTypeOf, importKeyOf } from './import-key.ts';
import type { ImportReport } from './import-report.ts';
import { parseProblem, type ImportProblem } from './import-problem.ts';

export type UploadOutcome =
  | { kind: 'done'; report: ImportReport }
  | { kind: 'problem'; problem: ImportProblem }
  /** No answer: the connection broke before or after the file was up. */
  | { kind: 'broken' };

export type Upload = {
  file: File;
  projectId: string;
  queueId: string | undefined;
  /** Only looks: nothing is stored. */
  isDryRun: boolean;
  /** Bytes sent so far; called often. */
  onProgress: (sentBytes: number) => void;
  signal: AbortSignal;
};

/** The route's address for an upload: the key is the file's, so that the same file again is the same import. */
export function uploadPath({
  file,
  projectId,
  queueId,
  isDryRun,
}: Omit<Upload, 'onProgress' | 'signal'>): string {
  const query = new URLSearchParams({ format: 'auto' });
  if (queueId !== undefined) query.set('queueId', queueId);
  if (isDryRun) query.set('dryRun', 'true');
  return `/api/v1/projects/${projectId}/imports/${importKeyOf(file)}?${query.toString()}`;
}

/** Sends a file; XMLHttpRequest, since fetch tells nothing of what is already up. */
export function uploadImport(upload: Upload): Promise<UploadOutcome> {
  const { file, onProgress, signal } = upload;
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', uploadPath(upload));
    request.setRequestHeader('Content-Type', contentTypeOf(file.name));
    const encoding = contentEncodingOf(file.name);
    if (encoding !== undefined) request.setRequestHeader('Content-Encoding', encoding);
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    request.addEventListener('load', () => resolve(outcomeOf(request.status, request.responseText)));
    request.addEventListener('error', () => resolve({ kind: 'broken' }));
    request.addEventListener('abort', () => resolve({ kind: 'broken' }));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function outcomeOf(status: number, text: string): UploadOutcome {
  if (status === 0) return { kind: 'broken' };
  if (status !== 200) return { kind: 'problem', problem: parseProblem(status, text) };
  return { kind: 'done', report: JSON.parse(text) as ImportReport };
}
