import './questions.css';
import type { ReactNode } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import type { Aspect } from '../answer/task-question.ts';
import { QUESTIONS_ID } from '../item/focus-places.ts';
import type { ItemState } from '../item/use-item-state.ts';
import { letterOf } from '../reading/response-letter.ts';
import { ratedNow } from './act-on-questions.ts';
import { unratedOf } from './aspect-answers.ts';
import { OptionRow, RatingWords } from './option-row.tsx';
import { OVERALL, keyOfQuestion } from './question.ts';
import { useFollowAsked } from './use-follow-asked.ts';

type QuestionRowsProps = { item: ItemState; overall: ReactNode };

/** Everything the dock asks, a row for each: the overall judgement, then the aspects beside it. */
export function QuestionRows({ item, overall }: QuestionRowsProps) {
  const { task, asked, acts } = item;
  const { aspects: words } = useMessages('labelling');
  const list = useFollowAsked(asked);
  const isOverallAsked = asked.aspect === null;
  return (
    <fieldset ref={list} id={QUESTIONS_ID} className="questions" aria-label={words.questions}>
      <div className="question question-overall">
        <span className="question-name">{words.overall}</span>
        <div
          className={isOverallAsked ? 'question-body options-asked' : 'question-body'}
          data-question={keyOfQuestion(OVERALL)}
          onFocus={() => {
            if (!isOverallAsked) acts.ask(OVERALL);
          }}
        >
          {overall}
        </div>
      </div>
      {task.aspects.map((aspect, index) => (
        <AspectRow key={aspect.name} item={item} aspect={aspect} index={index} />
      ))}
    </fieldset>
  );
}

type AspectRowProps = { item: ItemState; aspect: Aspect; index: number };

function AspectRow({ item, aspect, index }: AspectRowProps) {
  const { aspects: words } = useMessages('labelling');
  return (
    <div className="question">
      <span className="question-name" title={aspect.description ?? undefined}>
        {aspect.name}
        {!aspect.isRequired && <small className="quiet">{words.optional}</small>}
      </span>
      <div className="question-body question-options">
        {aspect.kind === 'PREFERENCE' ? (
          <OptionRow item={item} question={{ aspect: index, response: null }} />
        ) : (
          <Ratings item={item} aspect={aspect} index={index} />
        )}
      </div>
    </div>
  );
}

/** Ratings of the responses on the page; in a ranking of the one that is read, with how many have theirs. */
export function Ratings({ item, aspect, index }: AspectRowProps) {
  const { task, view, draft } = item;
  const { aspects: words } = useMessages('labelling');
  const { count } = draft.ranking;
  const rated = count - unratedOf(draft.aspects, { ...aspect, isRequired: true }, count).length;
  return (
    <>
      {ratedNow(task, view).map((response) => {
        const question = { aspect: index, response };
        return (
          <div className="rating" key={response}>
            <b className="rating-letter" aria-hidden="true">
              {letterOf(response)}
            </b>
            <OptionRow item={item} question={question} />
            <RatingWords item={item} question={question} />
          </div>
        );
      })}
      {task.kind === 'RANKING' && <span className="quiet num nowrap">{words.ratedOf(rated, count)}</span>}
    </>
  );
}
