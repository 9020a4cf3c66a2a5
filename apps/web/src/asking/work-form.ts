import { bounds, numberProblem, problemsOf, type Problem, type Problems } from './task-problems.ts';

/** How long things may take, in minutes; null while a field is empty. */
export interface WorkForm {
  readonly leaseMinutes: number | null;
  readonly undoMinutes: number | null;
}

/** Practice before work; `percent` of right answers pass. */
export interface TrainingForm {
  readonly isAsked: boolean;
  readonly comparisons: number | null;
  readonly percent: number | null;
}

type Training = { readonly comparisons: number; readonly threshold: number };

export const usualWork: WorkForm = { leaseMinutes: 30, undoMinutes: 10 };
export const usualTraining: TrainingForm = { isAsked: false, comparisons: 5, percent: 80 };

export function workFormOf(project: { leaseSeconds: number; undoSeconds: number }): WorkForm {
  return { leaseMinutes: project.leaseSeconds / 60, undoMinutes: project.undoSeconds / 60 };
}

export function workOf({ leaseMinutes, undoMinutes }: WorkForm): {
  leaseSeconds: number;
  undoSeconds: number;
} {
  return {
    leaseSeconds: Math.round((leaseMinutes ?? 0) * 60),
    undoSeconds: Math.round((undoMinutes ?? 0) * 60),
  };
}

/** Minutes need not be whole: a program may have set seconds. */
function minutesProblem(minutes: number | null, allowed: readonly [number, number]): Problem | undefined {
  return numberProblem(minutes === null ? null : Math.round(minutes), allowed);
}

export function workProblems({ leaseMinutes, undoMinutes }: WorkForm): Problems {
  return problemsOf([
    ['leaseSeconds', minutesProblem(leaseMinutes, bounds.leaseMinutes)],
    ['undoSeconds', minutesProblem(undoMinutes, bounds.undoMinutes)],
  ]);
}

export function trainingFormOf(training: Training | null): TrainingForm {
  if (training === null) return usualTraining;
  return { isAsked: true, comparisons: training.comparisons, percent: Math.round(training.threshold * 100) };
}

export function trainingOf({ isAsked, comparisons, percent }: TrainingForm): Training | null {
  return isAsked ? { comparisons: comparisons ?? 0, threshold: (percent ?? 0) / 100 } : null;
}

export function trainingProblems({ isAsked, comparisons, percent }: TrainingForm): Problems {
  if (!isAsked) return problemsOf([]);
  return problemsOf([
    ['training.comparisons', numberProblem(comparisons, bounds.trainingComparisons)],
    ['training.threshold', numberProblem(percent, bounds.trainingPercent)],
  ]);
}
