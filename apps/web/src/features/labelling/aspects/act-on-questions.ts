import { messagesOf } from '../../../messages/use-messages.ts';
import { type AnswerDraft, type LabellingTask, act } from '../answer/answer-draft.ts';
import type { Say } from '../item/said.ts';
import { type ReadingView, focusOf } from '../reading/reading-view.ts';
import { nameOfQuestion, optionsOf, withOption } from './aspect-options.ts';
import { type Question, isSameQuestion, nextUnanswered, questionBeside } from './question.ts';

/** What a hand does about the questions of the dock. */
export interface QuestionActs {
  /** Digits answer this question from now on. */
  readonly ask: (question: Question) => void;
  readonly askBeside: (step: -1 | 1) => void;
  /** Gives an aspect's question one of its options; the hand goes on to the next question without an answer. */
  readonly answer: (question: Question, option: number) => void;
}

export interface QuestionParts {
  readonly task: LabellingTask;
  readonly responses: number;
  readonly draft: AnswerDraft;
  readonly view: ReadingView;
  /** The question that digits answer. */
  readonly asked: Question;
  readonly setDraft: (draft: AnswerDraft) => void;
  readonly setAsked: (question: Question, focus?: number | null) => void;
  readonly say: Say;
}

/** Responses that ratings are asked of now: both of a pair, or the one that is read. */
export function ratedNow(task: LabellingTask, view: ReadingView): number[] {
  return task.kind === 'PAIRWISE' ? [0, 1] : [focusOf(view)];
}

/** Goes on from a question that was answered just now, and says what was done and what is asked next. */
export function goOn(parts: QuestionParts, from: Question, draft: AnswerDraft, done: string): void {
  const { task, view, say, setAsked } = parts;
  const next = nextUnanswered(task, draft, from, ratedNow(task, view), focusOf(view));
  setAsked(next);
  const text = isSameQuestion(next, from)
    ? done
    : messagesOf('labelling').aspects.next(done, nameOfQuestion(task, next));
  say({ text, isRefusal: false });
}

export function questionActs(parts: QuestionParts): QuestionActs {
  const { task, draft, view, asked, setDraft, setAsked, say } = parts;
  const ask = (question: Question) => {
    setAsked(question);
    say({ text: nameOfQuestion(task, question), isRefusal: false });
  };
  return {
    ask,
    askBeside: (step) => ask(questionBeside(task, asked, step, ratedNow(task, view))),
    answer: (question, option) => {
      const answered = act(draft, { aspects: withOption(task, draft, question, option) });
      setDraft(answered);
      goOn(parts, question, answered, optionsOf(task, question)[option]?.name ?? '');
    },
  };
}
