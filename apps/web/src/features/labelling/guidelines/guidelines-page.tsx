import './guidelines-page.css';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { Strip } from '../../../ui/strip.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { Guidance } from './guidelines-gate.ts';
import { GuidelinesReader } from './guidelines-reader.tsx';
import { useReadToEnd } from './use-read-to-end.ts';

export type GuidelinesPageProps = {
  task: LabellingTask;
  guidance: Guidance;
  /** The version that was read before; 0 for none. */
  known: number;
  onAcknowledge: () => void;
  /** Why it could not be noted that they were read. */
  failure?: string | undefined;
};

/** In place of the work: guidelines that are new to somebody, or read again. Enter reads on, and at the end goes on. */
export function GuidelinesPage({ task, guidance, known, onAcknowledge, failure }: GuidelinesPageProps) {
  const { guidelines: words } = useMessages('deskNews');
  const said = {
    new: { title: words.first, lead: words.firstLead(task.name), act: words.begin },
    changed: { title: words.again, lead: words.againLead, act: words.goOn },
    read: { title: words.title, lead: null, act: words.back },
  }[guidance];
  const page = useRef<HTMLElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useReadToEnd(page, end, onAcknowledge);
  useEffect(() => page.current?.focus(), []);
  return (
    <main id="main" className="guidelines-page" tabIndex={-1} ref={page}>
      <h2 className="serif-title">{said.title}</h2>
      {said.lead !== null && <p className="guidelines-lead soft">{said.lead}</p>}
      <GuidelinesReader task={task} known={known} startsWithChanges={guidance === 'changed'} />
      {failure !== undefined && <Strip tone="bad">{words.notArrived(failure)}</Strip>}
      <div className="guidelines-end" ref={end}>
        <Button variant="primary" onClick={onAcknowledge}>
          {said.act} <KeyCap keys={['Enter']} />
        </Button>
      </div>
    </main>
  );
}
