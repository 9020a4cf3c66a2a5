import './labelling.css';
import './low-window.css';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Pending } from '../../api/failure.tsx';
import { lazyWithMessages } from '../../messages/use-messages.ts';
import { LoadingThread } from '../../ui/thread.tsx';
import type { LabellingTask } from './answer/answer-draft.ts';
import { fetchTaskParts } from './item/task-parts.ts';
import { LabellingTaskDocument } from './labelling.generated.ts';
import { type DeskProps, LabellingDesk } from './desk/labelling-desk.tsx';

type LabellingPageProps = {
  projectId: string;
  /** Only comparisons of this queue; of any open queue of the project where it is missing. */
  queueId?: string | undefined;
  /** Oneself, at the end of the bar. */
  account?: ReactNode;
};

const TrainingPage = lazyWithMessages(
  ['training', 'deskNews', 'labellingDialogs'],
  async () => (await import('./training/training-page.tsx')).TrainingPage,
);

/** Leads are let through. */
function isInPractice({ myRole, myTraining }: LabellingTask): boolean {
  return (myRole === 'ANNOTATOR' || myRole === 'REVIEWER') && !myTraining.isPassed;
}

/** Where annotators judge: one comparison after the other, with a bar of its own. */
export function LabellingPage({ projectId, queueId, account }: LabellingPageProps) {
  const [{ data, error }, reload] = useQuery({ query: LabellingTaskDocument, variables: { projectId } });
  const ask = () => reload({ requestPolicy: 'network-only' });
  if (!data?.project) return <Pending error={error} onRetry={ask} />;
  return (
    <PracticeOrDesk
      key={`${projectId}/${queueId}`}
      task={data.project}
      queueId={queueId}
      account={account}
      onAsk={ask}
    />
  );
}

/** Practice stays until it was left by hand, so that its last answer and its result are seen. */
function PracticeOrDesk({ queueId, ...props }: DeskProps) {
  const { task } = props;
  const [isPractising, setPractising] = useState(false);
  useEffect(() => void fetchTaskParts(task), [task]);
  if (isInPractice(task) && !isPractising) setPractising(true);
  if (!isPractising) return <LabellingDesk {...props} queueId={queueId} />;
  return (
    <Suspense fallback={<LoadingThread />}>
      <TrainingPage {...props} onPassed={() => setPractising(false)} />
    </Suspense>
  );
}
