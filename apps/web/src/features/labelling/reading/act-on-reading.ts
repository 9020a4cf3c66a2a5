import type { AnswerDraft, LabellingTask } from '../answer/answer-draft.ts';
import { answerIdOf, focusOn } from '../item/focus-places.ts';
import type { Say } from '../item/said.ts';
import { placeInWords } from '../ranking/place-words.ts';
import { rank } from '../ranking/ranking-draft.ts';
import { type ReadingView, flip, heldOf, neighbourOf, read } from './reading-view.ts';
import { letterOf } from './response-letter.ts';

/** What a reader does; nothing of it is part of the answer. */
export interface ReadingActs {
  readonly read: (response: number) => void;
  readonly readNext: (step: -1 | 1) => void;
  readonly flip: () => void;
  /** By so many heights of what is seen. */
  readonly scroll: (pages: number) => void;
  readonly toggleRaw: () => void;
  readonly toggleQuestion: () => void;
}

export interface ReadingParts {
  readonly task: LabellingTask;
  readonly responses: number;
  readonly draft: AnswerDraft;
  readonly view: ReadingView;
  readonly setDraft: (draft: AnswerDraft) => void;
  readonly setView: (view: ReadingView) => void;
  readonly toggleRaw: () => void;
  readonly toggleQuestion: () => void;
  readonly say: Say;
}

function scrollAnswers(pages: number): void {
  for (const element of document.querySelectorAll('.answer-body')) {
    element.scrollBy({ top: pages * element.clientHeight });
  }
}

export function readingActs(parts: ReadingParts): ReadingActs {
  const { task, draft, view, responses, setDraft, setView, say, toggleRaw, toggleQuestion } = parts;
  const sayFocus = (response: number) => {
    const where = task.kind === 'RANKING' ? `, ${placeInWords(draft.ranking, response)}` : '';
    say({ text: `${letterOf(response)} in focus${where}`, isRefusal: false });
  };
  const show = (response: number) => {
    setView(read(view, response));
    const ranking = rank(draft.ranking, { act: 'stopTyping' });
    if (ranking !== draft.ranking) setDraft({ ...draft, ranking });
    sayFocus(response);
    if (task.kind === 'PAIRWISE') focusOn(answerIdOf(response));
  };
  return {
    read: show,
    readNext: (step) => show(neighbourOf(view, step, responses)),
    flip: () => {
      setView(flip(view));
      sayFocus(heldOf(view));
    },
    scroll: scrollAnswers,
    toggleRaw,
    toggleQuestion,
  };
}
