import type { ProjectEntity } from '../projects/project.entity.ts';

/** What a project asks before work; nulls where it asks for no training. */
export type TrainingRules = Pick<ProjectEntity, 'trainingComparisons' | 'trainingThreshold'>;

/** How far an attempt is. */
export interface AttemptCounts {
  attempt: number;
  answered: number;
  right: number;
  of: number;
  threshold: number;
}

export interface TrainingProgress extends AttemptCounts {
  /** True also where none is asked or at hand. */
  isPassed: boolean;
  isFailed: boolean;
}

/**
 * How far somebody is: by their newest attempt, or by what the first will ask. What was passed stays passed, whatever the project
 * asks of others later.
 *
 * @param available practice comparisons at hand
 */
export function trainingProgress(
  { trainingComparisons, trainingThreshold }: TrainingRules,
  available: number,
  attempt: AttemptCounts | undefined,
): TrainingProgress {
  if (trainingComparisons === null || trainingThreshold === null)
    return { attempt: 0, answered: 0, right: 0, of: 0, threshold: 0, isPassed: true, isFailed: false };
  const counts = attempt ?? {
    attempt: 1,
    answered: 0,
    right: 0,
    of: Math.min(trainingComparisons, available),
    threshold: trainingThreshold,
  };
  const isOver = counts.answered === counts.of;
  const isPassed = isOver && (counts.of === 0 || counts.right / counts.of >= counts.threshold);
  return { ...counts, isPassed, isFailed: isOver && !isPassed };
}
