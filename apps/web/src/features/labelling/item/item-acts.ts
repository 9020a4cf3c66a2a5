import { flushSync } from 'react-dom';
import type { LabellingActs } from '../actions/labelling-acts.ts';
import {
  type AnswerDraft,
  type LabellingTask,
  type Missing,
  choose,
  stopsOf,
  undoChoice,
} from '../answer/answer-draft.ts';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import { stepTowards } from '../pair/pair-draft.ts';
import { placeInWords } from '../ranking/place-words.ts';
import { type RankingAct, describeChange, rank } from '../ranking/ranking-draft.ts';
import { type ReadingView, flip, focusOf, heldOf, neighbourOf, read } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';

/** What was said last: moves are spoken; what keeps an answer from being handed in is also shown. */
export interface Said {
  readonly text: string;
  readonly isRefusal: boolean;
}

/** An item as it stands, and the ways to change it. */
export interface ItemParts {
  readonly task: LabellingTask;
  readonly responses: number;
  readonly draft: AnswerDraft;
  readonly view: ReadingView;
  readonly missing: Missing | null;
  readonly setDraft: (draft: AnswerDraft) => void;
  readonly setView: (view: ReadingView) => void;
  readonly toggleRaw: () => void;
  readonly toggleQuestion: () => void;
  readonly openWhy: () => void;
  readonly say: (said: Said) => void;
  readonly handIn: () => void;
  readonly onDialog: (dialog: LabellingDialog) => void;
}

/** Ids of what the keys move the focus to. */
export const QUESTION_ID = 'question';
export const WHY_ID = 'why';
export const answerIdOf = (response: number) => `response-${response}`;

function focusOn(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}

function scrollAnswers(pages: number): void {
  for (const element of document.querySelectorAll('.answer-body')) {
    element.scrollBy({ top: pages * element.clientHeight });
  }
}

type Parts<Name extends keyof LabellingActs> = Pick<LabellingActs, Name>;

function rankingActs(
  parts: ItemParts,
): Parts<'place' | 'tie' | 'move' | 'append'> & { act: (act: RankingAct) => void } {
  const { draft, view, responses, setDraft, setView, say } = parts;
  const focus = focusOf(view);
  const act = (rankingAct: RankingAct) => {
    const ranking = rank(draft.ranking, rankingAct);
    const response = 'response' in rankingAct ? rankingAct.response : focus;
    setDraft({ ...draft, ranking });
    say({ text: describeChange(draft.ranking, ranking, response) ?? '', isRefusal: false });
  };
  return {
    act,
    place: (place) => {
      if (place <= responses) act({ act: 'place', response: focus, place });
    },
    tie: () => act({ act: 'tie', response: focus }),
    move: (direction) => act({ act: direction, response: focus }),
    append: (response) => {
      act({ act: 'append', response });
      setView(read(view, response));
    },
  };
}

function pairActs({ task, draft, setDraft, say }: ItemParts): Parts<'choose' | 'stepTowards'> {
  const stops = stopsOf(task);
  const decide = (choice: number) => {
    setDraft(choose(draft, choice));
    say({ text: stops[choice]?.name ?? '', isRefusal: false });
  };
  return { choose: decide, stepTowards: (step) => decide(stepTowards(stops, draft.choice, step)) };
}

function readingActs(
  parts: ItemParts,
): Parts<'read' | 'readNext' | 'flip' | 'scroll' | 'toggleRaw' | 'toggleQuestion'> {
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

/** Every act on an item, for its keys and its buttons alike; `act` is the ranking's own, for what a hand does. */
export function createActs(parts: ItemParts): LabellingActs & { readonly act: (act: RankingAct) => void } {
  const { task, draft, missing, setDraft, openWhy, say, handIn, onDialog } = parts;
  const ranking = rankingActs(parts);
  const writeWhy = () => {
    // Before the next key: what is typed right after it belongs into the field.
    flushSync(openWhy);
    focusOn(WHY_ID);
  };
  return {
    ...ranking,
    ...pairActs(parts),
    ...readingActs(parts),
    writeWhy,
    undo: () => {
      if (task.kind === 'RANKING') ranking.act({ act: 'undo' });
      else setDraft(undoChoice(draft));
    },
    backToReading: () => focusOn(QUESTION_ID),
    submit: () => {
      if (missing === null) {
        handIn();
        return;
      }
      say({ text: missing.full, isRefusal: true });
      if (missing.field === 'why') writeWhy();
    },
    openSkip: () => onDialog('skip'),
    openGuidelines: () => onDialog('guidelines'),
    openKeys: () => onDialog('keys'),
  };
}
