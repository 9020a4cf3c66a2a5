import '../desk/empty-queue.css';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { rightWanted } from './practice-task.ts';
import type { PracticeState } from './use-practice.ts';

type PracticeOverProps = {
  state: PracticeState;
  onBegin: () => void;
  onRestart: () => void;
  /** Looks again whether there is something to practise with. */
  onRetry: () => void;
  /** Null where there are no guidelines. */
  onGuidelines: (() => void) | null;
};

/** After the last item: ready, or once more. */
export function PracticeOver({ state, onBegin, onRestart, onRetry, onGuidelines }: PracticeOverProps) {
  const words = useMessages('training');
  const { right, of } = state;
  if (state.isPassed) {
    return (
      <Over title={words.passed.title} text={words.passed.text(right, of)}>
        <FirstButton onPress={onBegin}>{words.passed.begin}</FirstButton>
      </Over>
    );
  }
  if (!state.isFailed) {
    return (
      <Over title={words.none.title} text={words.none.text}>
        <FirstButton onPress={onRetry}>{words.tryAgain}</FirstButton>
      </Over>
    );
  }
  return (
    <Over title={words.failed.title} text={words.failed.text(right, of, rightWanted(state))}>
      <p className="empty-queue-text soft">{words.failed.advice}</p>
      <p className="row">
        <FirstButton onPress={onRestart}>{words.failed.again}</FirstButton>
        {onGuidelines !== null && <Button onClick={onGuidelines}>{words.failed.guidelines}</Button>}
      </p>
    </Over>
  );
}

function Over({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <main id="main" className="empty-queue" tabIndex={-1}>
      <h2 className="serif-title">{title}</h2>
      <p className="empty-queue-text soft">{text}</p>
      {children}
    </main>
  );
}

/** Has the focus, so that Enter presses it. */
function FirstButton({ onPress, children }: { onPress: () => void; children: string }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button variant="primary" ref={button} onClick={onPress}>
      {children} <KeyCap keys={['Enter']} />
    </Button>
  );
}
