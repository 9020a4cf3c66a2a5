/** Ids of what the keys move the focus to. */
export const QUESTION_ID = 'question';
export const WHY_ID = 'why';
export const REASONS_ID = 'reasons';
export const QUESTIONS_ID = 'questions';
export const answerIdOf = (response: number) => `response-${response}`;

/** Moves the focus without moving the page. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}
