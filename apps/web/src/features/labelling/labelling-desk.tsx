import { type ReactNode, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { readAhead } from '../../reading/reading-text.tsx';
import { LoadingThread } from '../../ui/thread.tsx';
import type { LabellingTask } from './answer-draft.ts';
import type { AssignmentBuffer } from './delivery/assignment-buffer.ts';
import { type OpenSession, useLabellingSession } from './delivery/use-labelling-session.ts';
import { EmptyQueue } from './empty-queue.tsx';
import { LabellingBar } from './labelling-bar.tsx';
import { LabellingItem } from './labelling-item.tsx';
import { LabellingStrips } from './labelling-strips.tsx';
import { readingRequests } from './reading-requests.ts';

/** What lies over the page. */
export type LabellingDialog = 'skip' | 'guidelines' | 'keys';

export type DeskProps = {
  task: LabellingTask;
  queueId: string | undefined;
  account: ReactNode;
  /** Asks for the project anew: its queues may have been paused or opened. */
  onAsk: () => void;
};

export function LabellingDesk(props: DeskProps) {
  const open = useLabellingSession(props.task, props.queueId);
  return open === null ? <LoadingThread /> : <OpenDesk {...props} {...open} />;
}

/** Has the texts of what is leased read by the worker, so that the next item can be painted at once. */
function useReadAhead(buffer: AssignmentBuffer): void {
  useEffect(() => {
    for (const assignment of [buffer.current, ...buffer.ahead]) {
      if (assignment !== null) readAhead(readingRequests(assignment));
    }
  }, [buffer]);
}

function OpenDesk({ task, queueId, account, onAsk, session, isDurable }: DeskProps & OpenSession) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [dialog, setDialog] = useState<LabellingDialog | null>(null);
  // Counted from what the server knew when the page was opened, so that nothing is counted twice.
  const [judgedBefore] = useState(task.myWork.judgementsToday);
  const { buffer, phase, error } = state.lease;
  useReadAhead(buffer);
  const askAnew = useEffectEvent(onAsk);
  useEffect(() => {
    if (phase === 'empty') askAnew();
  }, [phase]);
  const today = judgedBefore + state.handedIn;
  return (
    <div className="desk">
      <title>{`Label · ${task.name} · Pairwright`}</title>
      <LabellingBar
        task={task}
        queueId={queueId}
        state={state}
        today={today}
        isDurable={isDurable}
        account={account}
        onDialog={buffer.current === null ? null : setDialog}
      />
      <LabellingStrips session={session} state={state} />
      {buffer.current !== null && (
        <LabellingItem
          key={buffer.current.id}
          task={task}
          session={session}
          assignment={buffer.current}
          dialog={dialog}
          onDialog={setDialog}
        />
      )}
      {phase === 'loading' && <LoadingThread />}
      {(phase === 'empty' || phase === 'failed') && (
        <EmptyQueue
          task={task}
          queueId={queueId}
          state={state}
          today={today}
          error={error}
          onRetry={() => session.retry()}
        />
      )}
    </div>
  );
}
