import './training.css';
import { type ReactNode, useState } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import { apiErrorOf } from '../../../api/api-error.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Mark } from '../../../ui/icon.tsx';
import { LoadingThread, Thread } from '../../../ui/thread.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import { PAGE_STAYS } from '../delivery/page-stays.ts';
import { guidanceOf } from '../guidelines/guidelines-gate.ts';
import { GuidelinesPage } from '../guidelines/guidelines-page.tsx';
import { AcknowledgeGuidelinesDocument } from '../labelling.generated.ts';
import { PracticeDesk } from './practice-desk.tsx';
import { PracticeOver } from './practice-over.tsx';
import { type Practice, usePractice } from './use-practice.ts';

type TrainingPageProps = {
  task: LabellingTask;
  account: ReactNode;
  /** Asks for the project anew. */
  onAsk: () => void;
  /** It was passed, and somebody goes on to the work. */
  onPassed: () => void;
};

/** Practice before work: the same boards, keys and reading, with what is known of each item after the answer. */
export function TrainingPage({ task, account, onAsk, onPassed }: TrainingPageProps) {
  const { guidance, known, acknowledge, failure } = useAcknowledging(task, onAsk);
  if (guidance === 'read') return <Practising task={task} account={account} onPassed={onPassed} />;
  return (
    <div className="desk">
      <TrainingBar task={task} account={account} place={null} />
      <GuidelinesPage
        task={task}
        guidance={guidance}
        known={known}
        failure={failure}
        onAcknowledge={() => void acknowledge()}
      />
    </div>
  );
}

/** Before there is a desk, that guidelines were read goes straight to the server. */
function useAcknowledging(task: LabellingTask, onAsk: () => void) {
  const client = useClient();
  const [acknowledged, setAcknowledged] = useState(0);
  const [failure, setFailure] = useState<string>();
  const acknowledge = async () => {
    const variables = { projectId: task.id, version: task.guidelinesVersion };
    const { error } = await client.mutation(AcknowledgeGuidelinesDocument, variables, PAGE_STAYS);
    setFailure(error === undefined ? undefined : apiErrorOf(error).message);
    if (error !== undefined) return;
    setAcknowledged(task.guidelinesVersion);
    onAsk();
  };
  const known = Math.max(acknowledged, task.myGuidelinesVersion);
  return { guidance: guidanceOf(task, acknowledged), known, acknowledge, failure };
}

type PractisingProps = Pick<TrainingPageProps, 'task' | 'account' | 'onPassed'>;

function Practising({ task, account, onPassed }: PractisingProps) {
  const { practice, state, answer, next, restart } = usePractice(task);
  const [isReading, setReading] = useState(false);
  const place = 'item' in practice ? practice.item : null;
  return (
    <div className="desk">
      <TrainingBar task={task} account={account} place={place} />
      {practice.step === 'loading' && <LoadingThread />}
      {practice.step === 'unreachable' && (
        <Unreachable reason={practice.reason} onRetry={() => void next()} />
      )}
      {isOnDesk(practice) && (
        <PracticeDesk
          key={practice.item.comparison.id}
          task={task}
          practice={practice}
          isLast={practice.item.number === practice.item.of}
          onAnswer={(ranking) => void answer(practice.item, ranking)}
          onNext={() => void next()}
        />
      )}
      {practice.step === 'over' && !isReading && (
        <PracticeOver
          state={state}
          onBegin={onPassed}
          onRestart={() => void restart()}
          onRetry={() => void next()}
          onGuidelines={task.guidelines.trim() === '' ? null : () => setReading(true)}
        />
      )}
      {practice.step === 'over' && isReading && (
        <GuidelinesPage
          task={task}
          guidance="read"
          known={task.guidelinesVersion}
          onAcknowledge={() => setReading(false)}
        />
      )}
    </div>
  );
}

function isOnDesk(practice: Practice): practice is Extract<Practice, { step: 'item' | 'feedback' }> {
  return practice.step === 'item' || practice.step === 'feedback';
}

type TrainingBarProps = {
  task: LabellingTask;
  account: ReactNode;
  place: { readonly number: number; readonly of: number } | null;
};

/** The labelling page's bar, as far as there is something of practice to say in it. */
function TrainingBar({ task, account, place }: TrainingBarProps) {
  const { bar } = useMessages('labelling');
  const words = useMessages('training');
  const said = place === null ? words.name : words.progress(place.number, place.of);
  return (
    <header>
      <title>{words.pageTitle(task.name)}</title>
      <div className="desk-bar">
        <Link to="/" className="desk-mark" aria-label={bar.allProjects}>
          <Mark />
        </Link>
        <h1 className="desk-name" title={task.name}>
          {task.name}
        </h1>
        <span className="grow" />
        <span className="strong nowrap">{said}</span>
        {account}
      </div>
      <Thread share={place === null ? 0 : (place.number - 1) / place.of} label={said} />
    </header>
  );
}

function Unreachable({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  const words = useMessages('training');
  return (
    <main id="main" className="empty-queue" tabIndex={-1}>
      <h2 className="serif-title">{words.failedToLoad}</h2>
      <p className="empty-queue-text soft">{reason}</p>
      <Button onClick={onRetry}>{words.tryAgain}</Button>
    </main>
  );
}
