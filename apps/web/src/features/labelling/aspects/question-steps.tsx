import './questions.css';
import type { ReactNode } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Icon } from '../../../ui/icon.tsx';
import { QUESTIONS_ID } from '../item/focus-places.ts';
import type { ItemState } from '../item/use-item-state.ts';
import { focusOf } from '../reading/reading-view.ts';
import { ratedNow } from './act-on-questions.ts';
import { OptionRow } from './option-row.tsx';
import { OVERALL, type Question, aspectOf, isAnswered, keyOfQuestion, questionsOf } from './question.ts';
import { Ratings } from './question-rows.tsx';
import { useFollowAsked } from './use-follow-asked.ts';

type QuestionStepsProps = { item: ItemState; overall: ReactNode };

/** What the dock asks where there is little room: one question at a time at the thumb, the others as tabs above it. */
export function QuestionSteps({ item, overall }: QuestionStepsProps) {
  const { task, asked } = item;
  const { aspects: words } = useMessages('labelling');
  const list = useFollowAsked(asked);
  const steps = [null, ...task.aspects.keys()];
  return (
    <fieldset ref={list} id={QUESTIONS_ID} className="question-steps" aria-label={words.questions}>
      <div className="steps" role="tablist" aria-label={words.questions}>
        {steps.map((aspect) => (
          <StepTab key={aspect ?? 'overall'} item={item} aspect={aspect} />
        ))}
      </div>
      <div className="step-body" data-question={keyOfQuestion(OVERALL)}>
        {asked.aspect === null ? overall : <AskedStep item={item} />}
      </div>
    </fieldset>
  );
}

/** The first question of a step that has no answer yet, else its first. */
function entryOf({ task, draft, view }: ItemState, aspect: number | null): Question {
  const own = questionsOf(task, ratedNow(task, view)).filter((each) => each.aspect === aspect);
  return own.find((each) => !isAnswered(task, draft, each, focusOf(view))) ?? own[0] ?? OVERALL;
}

function StepTab({ item, aspect }: { item: ItemState; aspect: number | null }) {
  const { task, draft, view, asked, acts } = item;
  const { aspects: words } = useMessages('labelling');
  const entry = entryOf(item, aspect);
  const isDone = isAnswered(task, draft, entry, focusOf(view));
  return (
    <button
      type="button"
      role="tab"
      className="step"
      aria-selected={asked.aspect === aspect}
      onClick={() => acts.ask(entry)}
    >
      {aspectOf(task, entry)?.name ?? words.overall}
      {isDone && (
        <>
          <Icon name="check" />
          <span className="visually-hidden">, {words.isAnswered}</span>
        </>
      )}
    </button>
  );
}

function AskedStep({ item }: { item: ItemState }) {
  const { task, asked } = item;
  const aspect = aspectOf(task, asked);
  if (aspect === null || asked.aspect === null) return null;
  return (
    <div className="question-options">
      {aspect.kind === 'PREFERENCE' ? (
        <OptionRow item={item} question={asked} />
      ) : (
        <Ratings item={item} aspect={aspect} index={asked.aspect} />
      )}
    </div>
  );
}
