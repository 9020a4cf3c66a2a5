import workerUrl from '../workers/reading-worker.ts?worker&url';
import { ReadingClient } from './reading-client.ts';
import type { WorkerAnswer } from './reading-messages.ts';
import type { OpenPort } from './worker-queue.ts';

interface WorkerUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: WorkerUrlPolicy): WorkerUrlPolicy;
    };
  }
}

/** The one Trusted Types policy of the page: it lets through the address of this worker and no other. */
const policy = globalThis.window.trustedTypes?.createPolicy('pw', {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError('Only the reading worker may be started.');
    return url;
  },
});

const openWorker: OpenPort = (onAnswer, onBreak) => {
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => onAnswer(data));
  worker.addEventListener('error', onBreak);
  return { post: (question) => worker.postMessage(question), end: () => worker.terminate() };
};

/** The page's one reader. */
export const readingClient = new ReadingClient(openWorker);
