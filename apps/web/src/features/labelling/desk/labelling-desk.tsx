import { type ReactNode, Suspense, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { prepareAhead, readAhead } from '../../../reading/reading-text.tsx';
import { useMessages } from '../../../messages/use-messages.ts';
import { LoadingThread } from '../../../ui/thread.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { Assignment, AssignmentBuffer } from '../delivery/assignment-buffer.ts';
import type { SessionState } from '../delivery/session-state.ts';
import { type DeskPlace, useLabellingSession } from '../delivery/use-labelling-session.ts';
import { useLabellingKeys } from '../actions/use-labelling-keys.ts';
import { type DeskActs, breakAction, undoLastAlone } from './desk-actions.ts';
import { DeskElsewhere } from './desk-elsewhere.tsx';
import type { LabellingDialog } from '../dialogs/dialog-loads.ts';
import { LabellingBar } from './labelling-bar.tsx';
import { LabellingItem } from '../item/labelling-item.tsx';
import { breakPage, deskNews, emptyQueue, guidelinesPage } from './later-parts.ts';
import { LabellingStrips } from './labelling-strips.tsx';
import { useAskedChange } from './use-asked-change.ts';
import { useBreaks } from './use-breaks.ts';
import { useGuidance } from './use-guidance.ts';
import { useIsIdle } from './use-is-idle.ts';
import { useLaterPart } from './use-later-part.ts';
import { useDeskActs } from './use-desk-acts.ts';
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

/** Has the texts of what is leased read by the worker and built in idle time, so that the next item can be painted at once. */
function useReadAhead({ current, ahead }: AssignmentBuffer): void {
  useEffect(() => {
    if (current !== null) readAhead(readingRequests(current));
    for (const assignment of ahead) prepareAhead(readingRequests(assignment));
  }, [current, ahead]);
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

/** What lies on the desk: the last judgement while it is changed, else the next item. */
function itemOf({ lease, last, isAmending }: SessionState): Assignment | null {
  return isAmending && last !== null ? last.assignment : lease.buffer.current;
}

/** Listens to the keys of the desk while no item is there to listen. */
function DeskKeys({ acts }: { acts: DeskActs }) {
  useLabellingKeys([...undoLastAlone(acts), breakAction(acts)], true);
  return null;
}

function OpenDesk({
  task,
  queueId,
  account,
  onAsk,
  session,
  isDurable,
}: DeskProps & Extract<DeskPlace, { place: 'here' }>) {
  const { bar: words } = useMessages('labelling');
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [dialog, setDialog] = useState<LabellingDialog | null>(null);
  const today = useJudgedToday(task, state);
  const breaks = useBreaks();
  const acts = useDeskActs(session, state, task.undoSeconds, breaks);
  const { buffer, phase, error } = state.lease;
  useReadAhead(buffer);
  const isChangeComing = useAskedChange(task, session, phase !== 'loading');
  const next = state.isResting || isChangeComing ? null : itemOf(state);
  const { guidance, known, isFirst } = useGuidance(task, session, state, next);
  const shown = isFirst ? null : next;
  const isIdle = next === null && !state.isResting;
  const isQuiet = useIsIdle();
  const drawNews = useLaterPart(isQuiet, deskNews);
  const drawGuidelines = useLaterPart(isQuiet || isFirst, guidelinesPage);
  const drawBreak = useLaterPart(isQuiet || state.isResting, breakPage);
  const isEmpty = isIdle && !isChangeComing && (phase === 'empty' || phase === 'failed');
  const drawEmpty = useLaterPart(isQuiet || isEmpty, emptyQueue);
  const askAnew = useEffectEvent(onAsk);
  useEffect(() => {
    if (phase === 'empty') askAnew();
  }, [phase]);
  // What stands before the work now (practice, another role) the project tells.
  useEffect(() => {
    if (error?.code === 'FORBIDDEN') askAnew();
  }, [error]);
  return (
    <div className="desk">
      <title>{words.pageTitle(task.name)}</title>
      <LabellingBar
        task={task}
        queueId={queueId}
        state={state}
        today={today}
        isDurable={isDurable}
        account={account}
        onDialog={shown === null ? null : setDialog}
        onUndoLast={acts.undoLast}
      />
      <LabellingStrips
        session={session}
        state={state}
        undoSeconds={task.undoSeconds}
        breaks={breaks}
        onBreak={acts.toggleBreak}
      />
      {drawNews?.({
        task,
        guidance,
        onRead: shown === null ? null : () => setDialog('guidelines'),
        onAsk,
      })}
      {isFirst &&
        (drawGuidelines?.({
          task,
          guidance,
          known,
          onAcknowledge: () => void session.acknowledge(task.guidelinesVersion),
        }) ?? <LoadingThread />)}
      {state.isResting && (drawBreak?.({ breaks, onResume: acts.toggleBreak }) ?? <LoadingThread />)}
      {shown !== null && (
        <Suspense fallback={<LoadingThread />}>
          <LabellingItem
            key={state.isAmending ? `${shown.id} again` : shown.id}
            task={task}
            session={session}
            assignment={shown}
            deskActs={acts}
            dialog={dialog}
            onDialog={setDialog}
          />
        </Suspense>
      )}
      {isIdle && <DeskKeys acts={acts} />}
      {isIdle && (phase === 'loading' || isChangeComing) && <LoadingThread />}
      {isEmpty &&
        (drawEmpty?.({ task, queueId, state, today, error, onRetry: () => session.retry() }) ?? (
          <LoadingThread />
        ))}
    </div>
  );
}
