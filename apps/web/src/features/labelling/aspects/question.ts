import type { Judged } from '../answer/answer-draft.ts';
import { type Aspect, type TaskQuestion, isBestOnly } from '../answer/task-question.ts';
import { placeOf } from '../ranking/ranking-draft.ts';
import { preferenceOf, ratingOf } from './aspect-answers.ts';

/** One thing that the dock asks. */
export interface Question {
  /** Index into the task's aspects; null for the overall judgement. */
  readonly aspect: number | null;
  /** Of a rating: which response. */
  readonly response: number | null;
}

export const OVERALL: Question = { aspect: null, response: null };

/** A question as text: where it stands among the others on the page. */
export function keyOfQuestion({ aspect, response }: Question): string {
  return `${aspect ?? 'overall'}/${response ?? ''}`;
}

export function isSameQuestion(one: Question, other: Question): boolean {
  return one.aspect === other.aspect && one.response === other.response;
}

/**
 * What is asked now, in order: the overall judgement, then each aspect, a rating for each of `rated`. In a pair these
 * are both responses, in a ranking the one that is read.
 */
export function questionsOf({ aspects }: TaskQuestion, rated: readonly number[]): Question[] {
  const beside = aspects.flatMap(({ kind }, aspect): Question[] =>
    kind === 'PREFERENCE' ? [{ aspect, response: null }] : rated.map((response) => ({ aspect, response })),
  );
  return [OVERALL, ...beside];
}

export function aspectOf({ aspects }: TaskQuestion, { aspect }: Question): Aspect | null {
  return aspect === null ? null : (aspects[aspect] ?? null);
}

/** Whether a question has its answer; overall, in a ranking, whether the response that is read has its place. */
export function isAnswered(task: TaskQuestion, judged: Judged, question: Question, focus: number): boolean {
  const aspect = aspectOf(task, question);
  if (aspect !== null) {
    return question.response === null
      ? preferenceOf(judged.aspects, aspect) !== undefined
      : ratingOf(judged.aspects, aspect, question.response) !== undefined;
  }
  if (task.kind === 'PAIRWISE') return judged.choice !== null;
  return isBestOnly(task) ? judged.ranking.groups.length > 0 : placeOf(judged.ranking, focus) !== null;
}

/**
 * Where the hand goes after an answer: the next question without one, round and round. Where all have theirs, a pair
 * stays where it is and a ranking goes back to its places, for the next response.
 */
export function nextUnanswered(
  task: TaskQuestion,
  judged: Judged,
  from: Question,
  rated: readonly number[],
  focus: number,
): Question {
  const questions = questionsOf(task, rated);
  const at = questions.findIndex((question) => isSameQuestion(question, from));
  const after = [...questions.slice(at + 1), ...questions.slice(0, at + 1)];
  const open = after.find((question) => !isAnswered(task, judged, question, focus));
  return open ?? (task.kind === 'PAIRWISE' ? from : OVERALL);
}

/** The next (1) or previous (-1) question, round and round. */
export function questionBeside(
  task: TaskQuestion,
  from: Question,
  step: -1 | 1,
  rated: readonly number[],
): Question {
  const questions = questionsOf(task, rated);
  const at = questions.findIndex((question) => isSameQuestion(question, from));
  return questions[(at + step + questions.length) % questions.length] ?? OVERALL;
}
