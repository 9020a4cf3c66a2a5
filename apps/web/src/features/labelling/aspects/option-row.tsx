import { useId } from 'react';
import { KeyOf } from '../actions/key-of.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { chosenOption, nameOfQuestion, optionsOf } from './aspect-options.ts';
import { type Question, aspectOf, isSameQuestion, keyOfQuestion } from './question.ts';

type OptionRowProps = { item: ItemState; question: Question };

/** The options of one question, as radios under the digits 1 to 7. In focus, it is the question that is asked. */
export function OptionRow({ item, question }: OptionRowProps) {
  const { task, draft, acts, asked } = item;
  const group = useId();
  const isAsked = isSameQuestion(question, asked);
  const chosen = chosenOption(task, draft, question);
  const isRubric = question.response !== null;
  return (
    <div
      className={`options ${isRubric ? 'options-rubric' : ''} ${isAsked ? 'options-asked' : ''}`}
      role="radiogroup"
      aria-label={nameOfQuestion(task, question)}
      aria-required={aspectOf(task, question)?.isRequired}
      data-question={keyOfQuestion(question)}
    >
      {optionsOf(task, question).map(({ label, name }, index) => (
        <label key={name} className="option" title={isRubric ? name : undefined}>
          <input
            type="radio"
            name={group}
            aria-label={name}
            checked={index === chosen}
            onFocus={() => {
              if (!isAsked) acts.ask(question);
            }}
            onChange={() => acts.answer(question, index)}
          />
          <span className="option-label">{label}</span>
          {!isRubric && (
            <span className="option-key">{isAsked && <KeyOf act={`aspect.option.${index + 1}`} />}</span>
          )}
        </label>
      ))}
    </div>
  );
}

/** What a rating says, in the words of the rubric; the two ends of the rubric before there is one. */
export function RatingWords({ item, question }: OptionRowProps) {
  const { task, draft } = item;
  const aspect = aspectOf(task, question);
  const chosen = chosenOption(task, draft, question);
  if (aspect === null) return null;
  const ends = `${aspect.labels[0] ?? ''} … ${aspect.labels.at(-1) ?? ''}`;
  return (
    <span className={chosen === null ? 'rating-words quiet' : 'rating-words'} dir="auto">
      {chosen === null ? ends : aspect.labels[chosen]}
    </span>
  );
}
