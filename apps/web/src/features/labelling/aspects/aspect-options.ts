import { messagesOf } from '../../../messages/use-messages.ts';
import type { Judged } from '../answer/answer-draft.ts';
import type { Aspect, TaskQuestion } from '../answer/task-question.ts';
import { letterOf } from '../reading/response-letter.ts';
import { type AspectAnswers, prefer, preferenceOf, rate, ratingOf } from './aspect-answers.ts';
import { type Question, aspectOf } from './question.ts';

/** One answer that an aspect takes, under the digit of its place. */
export interface AspectOption {
  /** On the page: a number of the rubric, or which is better. */
  readonly label: string;
  /** Spoken and listed: "Accuracy of B: 4 of 5, mostly right". */
  readonly name: string;
}

/** The sides of a preference from A to B, with neither between them where ties are allowed. */
function sidesOf({ allowTies }: TaskQuestion): readonly (0 | 1 | null)[] {
  return allowTies ? [0, null, 1] : [0, 1];
}

function sideOption({ name }: Aspect, side: 0 | 1 | null): AspectOption {
  const words = messagesOf('labelling').aspects;
  const label = side === null ? words.same : words.better(letterOf(side));
  return { label, name: words.said(name, label) };
}

/** The answers to a question beside the overall one; none for that one itself. */
export function optionsOf(task: TaskQuestion, question: Question): AspectOption[] {
  const aspect = aspectOf(task, question);
  if (aspect === null) return [];
  const { response } = question;
  if (response === null) return sidesOf(task).map((side) => sideOption(aspect, side));
  const words = messagesOf('labelling').aspects;
  const asked = words.of(aspect.name, letterOf(response));
  return aspect.labels.map((label, index) => ({
    label: String(index + 1),
    name: words.said(asked, words.rated(index + 1, aspect.labels.length, label)),
  }));
}

/** Which of its options is the answer to a question; null before one was given. */
export function chosenOption(task: TaskQuestion, { aspects }: Judged, question: Question): number | null {
  const aspect = aspectOf(task, question);
  if (aspect === null) return null;
  if (question.response !== null) return ratingOf(aspects, aspect, question.response) ?? null;
  const preferred = preferenceOf(aspects, aspect);
  const option = preferred === undefined ? -1 : sidesOf(task).indexOf(preferred);
  return option === -1 ? null : option;
}

/** The answers with an option given to a question. */
export function withOption(
  task: TaskQuestion,
  { aspects }: Judged,
  question: Question,
  option: number,
): AspectAnswers {
  const aspect = aspectOf(task, question);
  if (aspect === null || optionsOf(task, question)[option] === undefined) return aspects;
  if (question.response !== null) return rate(aspects, aspect, question.response, option);
  return prefer(aspects, aspect, sidesOf(task)[option] ?? null);
}

/** A question in words: "Accuracy of B". */
export function nameOfQuestion(task: TaskQuestion, question: Question): string {
  const words = messagesOf('labelling').aspects;
  const aspect = aspectOf(task, question);
  if (aspect === null) return words.overall;
  return question.response === null ? aspect.name : words.of(aspect.name, letterOf(question.response));
}
