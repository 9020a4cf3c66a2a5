import './thread.css';
import { Suspense } from 'react';
import { useMessages } from '../messages/use-messages.ts';

/** A thread that fills: how much of a known whole is done. `share` is 0 to 1; `label` says of what. */
export function Thread({ share, label }: { share: number; label: string }) {
  return <progress className="thread" aria-label={label} max={1} value={Math.min(1, Math.max(0, share))} />;
}

/**
 * The thread under the bar while something loads. It shows itself after 150 ms only, and what was on the page stays.
 */
export function LoadingThread() {
  return (
    <output className="loading-thread">
      <Suspense fallback={null}>
        <LoadingWord />
      </Suspense>
    </output>
  );
}

/** Apart, so that the thread itself never waits for words. */
function LoadingWord() {
  const { ui } = useMessages('shell');
  return <span className="visually-hidden">{ui.loading}</span>;
}
