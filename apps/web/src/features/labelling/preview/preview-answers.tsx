import { useMessages } from '../../../messages/use-messages.ts';
import { ReadingText } from '../../../reading/reading-text.tsx';
import { QUESTION_ID, answerIdOf } from '../item/focus-places.ts';
import type { ItemState } from '../item/use-item-state.ts';
import { shortPlace } from '../ranking/place-words.ts';
import { focusOf } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';

/** The question and the answers of the example, short enough to stand there whole. */
export function PreviewAnswers({ item, question }: { item: ItemState; question: string }) {
  const { comparison, task, view, draft } = item;
  const { reading: words } = useMessages('labelling');
  const isRanking = task.kind === 'RANKING';
  return (
    <>
      <p id={QUESTION_ID} className="preview-question" tabIndex={-1}>
        {question}
      </p>
      <div className="preview-answers">
        {comparison.responses.map(({ id, messages }, response) => (
          <article
            key={id}
            id={answerIdOf(response)}
            className={
              isRanking && focusOf(view) === response ? 'preview-answer preview-focus' : 'preview-answer'
            }
            aria-label={words.response(letterOf(response))}
            tabIndex={-1}
          >
            <span className="preview-letter">
              {letterOf(response)}
              {isRanking && <small className="num">{shortPlace(task, draft.ranking, response)}</small>}
            </span>
            <ReadingText text={messages[0]?.content ?? ''} keepBreaks={false} closed />
          </article>
        ))}
      </div>
    </>
  );
}
