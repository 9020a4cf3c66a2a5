import './empty-queue.css';
import { Link } from 'wouter';
import type { ApiError } from '../../../api/api-error.ts';
import { formatCount, formatCounted } from '../../../format/count.ts';
import { Button } from '../../../ui/button.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { SessionState } from '../delivery/labelling-session.ts';

type EmptyQueueProps = {
  task: LabellingTask;
  queueId: string | undefined;
  state: SessionState;
  today: number;
  error: ApiError | null;
  onRetry: () => void;
};

interface Reason {
  readonly title: string;
  readonly text: string;
}

function reasonFor({ task, queueId, error }: EmptyQueueProps): Reason {
  if (error !== null) {
    return {
      title: 'The next item could not be fetched.',
      text: `${error.message} What you handed in is safe.`,
    };
  }
  const queues = queueId === undefined ? task.queues : task.queues.filter(({ id }) => id === queueId);
  const isNone = (state: string) => queues.length > 0 && queues.every((queue) => queue.state === state);
  if (isNone('CLOSED')) {
    return { title: 'This queue is closed.', text: 'Its work is done. What you judged is kept.' };
  }
  if (queues.length > 0 && queues.every(({ state }) => state !== 'OPEN')) {
    return {
      title: 'This queue is paused.',
      text: 'The lead will open it again; the next item then shows up here by itself. You need not reload.',
    };
  }
  return {
    title: 'You have judged everything there is for you.',
    text: 'What others have in hand may come back. If something does, it shows up here by itself; you need not reload.',
  };
}

/** Where there is nothing to judge: why, what was done today, where to go on. */
export function EmptyQueue(props: EmptyQueueProps) {
  const { task, state, today, error, onRetry } = props;
  const { title, text } = reasonFor(props);
  const waiting = state.outbox.waiting.length;
  return (
    <main id="main" className="empty-queue" tabIndex={-1}>
      <h2 className="serif-title">{title}</h2>
      <p className="empty-queue-text soft">{text}</p>
      {error !== null && <Button onClick={onRetry}>Try again</Button>}
      <dl className="empty-queue-figures">
        <div>
          <dt>Today</dt>
          <dd>{formatCount(today)}</dd>
        </div>
        <div>
          <dt>In this project</dt>
          <dd>{formatCount(task.myWork.judgements)}</dd>
        </div>
      </dl>
      <p className="note">
        {waiting === 0
          ? 'Everything you handed in has arrived. It is safe to close this page.'
          : `${formatCounted(waiting, 'answer')} still waiting to be sent, kept on this device. Leave this page open if you can.`}
      </p>
      <p className="empty-queue-on">
        <Link to="/" className="link">
          Your other projects
        </Link>
      </p>
    </main>
  );
}
