import { useEffect, useEffectEvent, useRef } from 'react';
import { answerInWords } from '../../../judging/answer-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { ReadingText } from '../../../reading/reading-text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { Practice } from './use-practice.ts';

type PracticeFeedbackProps = {
  task: LabellingTask;
  practice: Extract<Practice, { step: 'feedback' }>;
  /** Of one's own answer, where the scale has strengths. */
  strength: number | null;
  isLast: boolean;
  onNext: () => void;
};

/** What is known of an item, beside one's own answer and under the texts that it is about. */
export function PracticeFeedback({ task, practice, strength, isLast, onNext }: PracticeFeedbackProps) {
  const words = useMessages('training');
  const { pair } = useMessages('labelling');
  const { feedback, ranking, item } = practice;
  const ids = item.comparison.responses.map(({ id }) => id);
  const said = (given: Parameters<typeof answerInWords>[2]) => answerInWords(task, ids, given, pair);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  useEnterGoesOn(onNext);
  return (
    <footer className="dock practice-feedback" aria-live="polite">
      <div className="practice-told">
        <p className={feedback.isRight ? 'practice-verdict is-right' : 'practice-verdict'}>
          <Icon name={feedback.isRight ? 'check' : 'info'} />
          <span>{feedback.isRight ? words.right : words.other}</span>
        </p>
        <dl className="practice-answers">
          <div>
            <dt>{words.yours}</dt>
            <dd>{said({ ranking, strength })}</dd>
          </div>
          <div>
            <dt>{words.known}</dt>
            <dd>{said({ ranking: feedback.ranking })}</dd>
          </div>
        </dl>
        {task.strengthLabels.length > 0 && task.kind === 'PAIRWISE' && (
          <p className="note">{words.onlySide}</p>
        )}
        {feedback.explanation !== null && (
          <section className="practice-why" aria-label={words.why}>
            <ReadingText text={feedback.explanation} keepBreaks={false} />
          </section>
        )}
      </div>
      <Button variant="primary" className="submit" ref={next} onClick={onNext}>
        {isLast ? words.result : words.next} <KeyCap keys={['Enter']} />
      </Button>
    </footer>
  );
}

/** Enter goes on from wherever somebody reads; on a button it presses that. */
function useEnterGoesOn(goOn: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Enter' || event.repeat || event.defaultPrevented || !(target instanceof Element))
      return;
    if (target.closest('button, a, summary, dialog, [popover], input, textarea') !== null) return;
    event.preventDefault();
    goOn();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
