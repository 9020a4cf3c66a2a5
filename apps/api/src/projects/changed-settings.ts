import { isDeepStrictEqual } from 'node:util';
import type { ProjectEntity } from './project.entity.ts';
import { type NewProject, type ProjectSettings, settingsOf } from './project-settings.ts';

/** New settings; null and what is left out stay as they are, but that null takes the training away. */
export type ProjectChanges = Partial<
  Omit<NewProject, 'kind' | 'guidelines' | 'judgementsPerComparison' | 'name'>
> & { name?: string | null | undefined };

/** What the answers that are there already were asked for. */
const taskSettings = ['allowTies', 'strengthLabels', 'rankingMode', 'aspects'] as const;

/** A project's settings after the changes. Throws BAD_USER_INPUT as for a new project. */
export function changedSettings(project: ProjectEntity, changes: ProjectChanges): ProjectSettings {
  const { training = trainingOf(project), ...others } = changes;
  const given = Object.fromEntries(
    Object.entries(others).filter(([, value]) => value !== null && value !== undefined),
  );
  return settingsOf({ ...project, ...given, training });
}

/** Which settings of the task itself differ. */
export function changedTask(before: ProjectSettings, after: ProjectSettings): string[] {
  return taskSettings.filter((setting) => !isDeepStrictEqual(before[setting], after[setting]));
}

function trainingOf({ trainingComparisons, trainingThreshold }: ProjectEntity): NewProject['training'] {
  if (trainingComparisons === null || trainingThreshold === null) return null;
  return { comparisons: trainingComparisons, threshold: trainingThreshold };
}
