import { useEffect, useRef, useState } from 'react';
import { uploadImport, type UploadOutcome } from './upload-import.ts';

export type Sending = { isDryRun: boolean; sentBytes: number; startedAt: Date };

type Target = { projectId: string; queueId: string | undefined };

export type ImportUpload = {
  /** Null while nothing is under way. */
  sending: Sending | null;
  /** How the last one ended; null before, and after it was stopped by hand. */
  outcome: UploadOutcome | null;
  send: (file: File, isDryRun: boolean) => Promise<UploadOutcome | null>;
  stop: () => void;
  forget: () => void;
};

/** One upload at a time, stopped when the page is left. */
export function useImportUpload({ projectId, queueId }: Target): ImportUpload {
  const [sending, setSending] = useState<Sending | null>(null);
  const [outcome, setOutcome] = useState<UploadOutcome | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const send = async (file: File, isDryRun: boolean) => {
    const controller = new AbortController();
    abort.current = controller;
    setOutcome(null);
    setSending({ isDryRun, sentBytes: 0, startedAt: new Date() });
    const onProgress = (sentBytes: number) => setSending((current) => current && { ...current, sentBytes });
    const { signal } = controller;
    const ended = await uploadImport({ file, projectId, queueId, isDryRun, onProgress, signal });
    const kept = signal.aborted ? null : ended;
    setSending(null);
    setOutcome(kept);
    return kept;
  };
  return { sending, outcome, send, stop: () => abort.current?.abort(), forget: () => setOutcome(null) };
}
