import { type ReactNode, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { readAhead } from '../../../reading/reading-text.tsx';
import { LoadingThread } from '../../../ui/thread.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { AssignmentBuffer } from '../delivery/assignment-buffer.ts';
import type { SessionState } from '../delivery/session-state.ts';
import { type DeskPlace, useLabellingSession } from '../delivery/use-labelling-session.ts';
import { DeskElsewhere } from './desk-elsewhere.tsx';
import type { LabellingDialog } from '../dialogs/dialog-loads.ts';
import { EmptyQueue } from './empty-queue.tsx';
import { LabellingBar } from './labelling-bar.tsx';
import { LabellingItem } from '../item/labelling-item.tsx';
import { LabellingStrips } from './labelling-strips.tsx';
import { readingRequests } from '../reading/reading-requests.ts';

export type { LabellingDialog };

export type DeskProps = {
  task: LabellingTask;
  queueId: string | undefined;
  account: ReactNode;
  /** Asks for the project anew: its queues may have been paused or opened. */
  onAsk: () => void;
};

export function LabellingDesk(props: DeskProps) {
  const desk = useLabellingSession(props.task, props.queueId);
  switch (desk.place) {
    case 'opening':
      return <LoadingThread />;
    case 'elsewhere':
      return <DeskElsewhere task={props.task} onTakeOver={desk.takeOver} />;
    case 'here':
      return <OpenDesk {...props} {...desk} />;
  }
}

/** Has the texts of what is leased read by the worker, so that the next item can be painted at once. */
function useReadAhead(buffer: AssignmentBuffer): void {
  useEffect(() => {
    for (const assignment of [buffer.current, ...buffer.ahead]) {
      if (assignment !== null) readAhead(readingRequests(assignment));
    }
  }, [buffer]);
}

/** What the server last counted, with what it acknowledged since then and what is still on its way. */
function useJudgedToday(task: LabellingTask, { arrived, outbox }: SessionState): number {
  const [counted, setCounted] = useState({ task, arrived });
  if (counted.task !== task) setCounted({ task, arrived });
  const waiting = outbox.waiting.filter(
    ({ kind, projectId }) => kind === 'judgement' && projectId === task.id,
  );
  return task.myWork.judgementsToday + arrived - counted.arrived + waiting.length;
}

function OpenDesk({
  task,
  queueId,
  account,
  onAsk,
  session,
  isDurable,
}: DeskProps & Extract<DeskPlace, { place: 'here' }>) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [dialog, setDialog] = useState<LabellingDialog | null>(null);
  const today = useJudgedToday(task, state);
  const { buffer, phase, error } = state.lease;
  useReadAhead(buffer);
  const askAnew = useEffectEvent(onAsk);
  useEffect(() => {
    if (phase === 'empty') askAnew();
  }, [phase]);
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
