import './empty-queue.css';
import { Link } from 'wouter';
import type { ApiError } from '../../../api/api-error.ts';
import { formatCount } from '../../../format/count.ts';
import type { Messages } from '../../../messages/catalogues.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { SessionState } from '../delivery/session-state.ts';

export type EmptyQueueProps = {
  task: LabellingTask;
  queueId: string | undefined;
  state: SessionState;
  today: number;
  error: ApiError | null;
  onRetry: () => void;
};

type Words = Messages<'labelling'>['emptyQueue'];

function reasonFor({ task, queueId, error }: EmptyQueueProps, words: Words): { title: string; text: string } {
  if (error !== null) return { title: words.failed.title, text: words.failed.text(error.message) };
  const queues = queueId === undefined ? task.queues : task.queues.filter(({ id }) => id === queueId);
  if (queues.length > 0 && queues.every(({ state }) => state === 'CLOSED')) return words.closed;
  if (queues.length > 0 && queues.every(({ state }) => state !== 'OPEN')) return words.paused;
  return words.judged;
}

/** Where there is nothing to judge: why, what was done today, where to go on. */
export function EmptyQueue(props: EmptyQueueProps) {
  const { task, state, today, error, onRetry } = props;
  const { emptyQueue: words } = useMessages('labelling');
  const { title, text } = reasonFor(props, words);
  const waiting = state.outbox.waiting.length;
  return (
    <main id="main" className="empty-queue" tabIndex={-1}>
      <h2 className="serif-title">{title}</h2>
      <p className="empty-queue-text soft">{text}</p>
      {error !== null && <Button onClick={onRetry}>{words.tryAgain}</Button>}
      <dl className="empty-queue-figures">
        <div>
          <dt>{words.today}</dt>
          <dd>{formatCount(today)}</dd>
        </div>
        <div>
          <dt>{words.inProject}</dt>
          <dd>{formatCount(task.myWork.judgements)}</dd>
        </div>
      </dl>
      <p className="note">{waiting === 0 ? words.allArrived : words.waiting(waiting)}</p>
      <p className="empty-queue-on">
        <Link to={`/p/${task.id}/work`} className="link">
          {words.myWork}
        </Link>
        <Link to="/" className="link">
          {words.otherProjects}
        </Link>
      </p>
    </main>
  );
}
