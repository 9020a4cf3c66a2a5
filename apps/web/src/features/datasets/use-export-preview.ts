import { useEffect, useState } from 'react';

export type ExportPreview =
  | { state: 'loading' }
  | { state: 'ready'; firstLine: string; sha256: string | undefined }
  /** Refused with what the server said, else with the status alone; without either it was not reached. */
  | { state: 'refused'; message?: string; status?: number };

const mostBytes = 256 * 1024;

/** Reads the first line of an export and drops the rest, so that what is downloaded is seen, and refused, beforehand. */
export function useExportPreview(path: string | null): ExportPreview {
  const [known, setKnown] = useState<{ path: string; preview: ExportPreview } | null>(null);
  useEffect(() => {
    if (path === null) return;
    const controller = new AbortController();
    readPreview(path, controller.signal).then(
      (preview) => setKnown({ path, preview }),
      () => {
        if (!controller.signal.aborted) setKnown({ path, preview: { state: 'refused' } });
      },
    );
    return () => controller.abort();
  }, [path]);
  return known !== null && known.path === path ? known.preview : { state: 'loading' };
}

async function readPreview(path: string, signal: AbortSignal): Promise<ExportPreview> {
  const response = await fetch(path, { signal });
  if (!response.ok) return { state: 'refused', ...(await problemOf(response)) };
  const firstLine = await readFirstLine(response);
  return { state: 'ready', firstLine, sha256: shaOf(response.headers.get('ETag')) };
}

async function problemOf(response: Response): Promise<{ message?: string; status: number }> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => null);
  const detail = typeof body === 'object' && body !== null && 'detail' in body ? body.detail : undefined;
  return typeof detail === 'string' ? { message: detail, status } : { status };
}

async function readFirstLine(response: Response): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('\n') && text.length < mostBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader.cancel();
  return text.split('\n', 1)[0] ?? '';
}

function shaOf(etag: string | null): string | undefined {
  return etag?.match(/[0-9a-f]{64}/)?.[0];
}
