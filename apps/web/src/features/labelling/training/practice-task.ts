import type { LabellingTask } from '../answer/answer-draft.ts';

/** What practice asks: the preference alone, for only of that the answer is known. */
export function practiceTask(task: LabellingTask): LabellingTask {
  return {
    ...task,
    isPractice: true,
    aspects: [],
    allowAllBad: false,
    rationale: 'OFF',
    rationaleMinLength: 0,
    reasons: [],
    idealAnswer: 'OFF',
  };
}

/** How many right answers are asked for, of so many. */
export function rightWanted({
  of,
  threshold,
}: Pick<LabellingTask['myTraining'], 'of' | 'threshold'>): number {
  // 0.7 × 10 is 7.000000000000001 in binary fractions.
  return Math.max(0, Math.ceil(of * threshold - 1e-9));
}
