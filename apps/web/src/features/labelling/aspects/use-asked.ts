import { useState } from 'react';
import type { AnswerDraft, LabellingTask } from '../answer/answer-draft.ts';
import { type ReadingView, focusOf } from '../reading/reading-view.ts';
import { ratedNow } from './act-on-questions.ts';
import { OVERALL, type Question, isAnswered, questionsOf } from './question.ts';

function firstUnanswered(task: LabellingTask, draft: AnswerDraft, view: ReadingView): Question {
  const questions = questionsOf(task, ratedNow(task, view));
  return questions.find((question) => !isAnswered(task, draft, question, focusOf(view))) ?? OVERALL;
}

/**
 * The question that digits answer. In a ranking it begins anew with each response that is read: first its place, then
 * what is asked of it beside.
 */
export function useAsked(task: LabellingTask, draft: AnswerDraft, view: ReadingView) {
  const start = () => ({ question: firstUnanswered(task, draft, view), focus: focusOf(view) });
  const [kept, keep] = useState(start);
  const isOfAnother = task.kind === 'RANKING' && kept.focus !== focusOf(view);
  if (isOfAnother) keep(start());
  return {
    asked: isOfAnother ? start().question : kept.question,
    /** `focus`: the response that is read from now on, where that changes with it. */
    setAsked: (question: Question, focus: number | null = null) =>
      keep({ question, focus: focus ?? focusOf(view) }),
  };
}
