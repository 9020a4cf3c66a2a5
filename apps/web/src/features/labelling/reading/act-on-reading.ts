import type { AnswerDraft, LabellingTask } from '../answer/answer-draft.ts';
import { answerIdOf, focusOn } from '../item/focus-places.ts';
import { placeInWords } from '../ranking/place-words.ts';
import { rank } from '../ranking/ranking-draft.ts';
import { type LayoutActs, type LayoutParts, layoutActs } from './act-on-layout.ts';
import { type ReadingView, flip, heldOf, neighbourOf, read } from './reading-view.ts';
import { letterOf } from './response-letter.ts';

/** What a reader does; nothing of it is part of the answer. */
export interface ReadingActs extends LayoutActs {
  readonly read: (response: number) => void;
  readonly readNext: (step: -1 | 1) => void;
  readonly flip: () => void;
  readonly toggleQuestion: () => void;
}

export interface ReadingParts extends LayoutParts {
  readonly task: LabellingTask;
  readonly responses: number;
  readonly draft: AnswerDraft;
  readonly view: ReadingView;
  readonly setDraft: (draft: AnswerDraft) => void;
  readonly setView: (view: ReadingView) => void;
  readonly toggleQuestion: () => void;
}

/** Where all answers scroll as one. */
function scrollToAnswer(response: number): void {
  document.getElementById(answerIdOf(response))?.closest('.answer')?.scrollIntoView({ block: 'start' });
}

export function readingActs(parts: ReadingParts): ReadingActs {
  const { task, draft, view, responses, setDraft, setView, say, toggleQuestion } = parts;
  const sayFocus = (response: number) => {
    const where = task.kind === 'RANKING' ? `, ${placeInWords(task, draft.ranking, response)}` : '';
    say({ text: `${letterOf(response)} in focus${where}`, isRefusal: false });
  };
  const show = (response: number) => {
    setView(read(view, response));
    const ranking = rank(draft.ranking, { act: 'stopTyping' });
    if (ranking !== draft.ranking) setDraft({ ...draft, ranking });
    sayFocus(response);
    if (parts.reading.layout === 'stacked') scrollToAnswer(response);
    if (task.kind === 'PAIRWISE') focusOn(answerIdOf(response));
  };
  return {
    ...layoutActs(parts),
    read: show,
    readNext: (step) => show(neighbourOf(view, step, responses)),
    flip: () => {
      setView(flip(view));
      sayFocus(heldOf(view));
    },
    toggleQuestion,
  };
}
