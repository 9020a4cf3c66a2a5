import { mostGuidelines } from '../guidelines/guidelines-rules.ts';
import { badInput } from '../platform/errors/coded-error.ts';
import { aspectsOf, type GivenAspect } from './project-aspects.ts';
import type { ProjectEntity, RankingMode, RationaleRule, TaskKind } from './project.entity.ts';
import { distinctLines, line, prose, within } from './setting-rules.ts';

/** What a project is made of; null and what is left out mean the default. */
export interface NewProject {
  name: string;
  kind: TaskKind;
  guidelines?: string | null | undefined;
  allowTies?: boolean | null | undefined;
  strengthLabels?: string[] | null | undefined;
  rankingMode?: RankingMode | null | undefined;
  aspects?: GivenAspect[] | null | undefined;
  allowAllBad?: boolean | null | undefined;
  flags?: string[] | null | undefined;
  rationale?: RationaleRule | null | undefined;
  rationaleMinLength?: number | null | undefined;
  reasons?: string[] | null | undefined;
  idealAnswer?: RationaleRule | null | undefined;
  undoSeconds?: number | null | undefined;
  training?: GivenTraining | null | undefined;
  judgementsPerComparison?: number | null | undefined;
  leaseSeconds?: number | null | undefined;
}

export interface GivenTraining {
  comparisons: number;
  threshold: number;
}

export type ProjectSettings = Omit<
  ProjectEntity,
  'id' | 'guidelines' | 'guidelinesVersion' | 'judgementsPerComparison' | 'createdAt' | 'createdBy'
>;

const defaultFlags = ['unsafe', 'personal data', 'wrong language', 'broken rendering'];

/** A new project with the defaults filled in. Throws BAD_USER_INPUT that names the field and what is allowed. */
export function projectOf(input: NewProject): Omit<ProjectEntity, 'id' | 'createdAt' | 'createdBy'> {
  return {
    ...settingsOf(input),
    guidelines: prose('guidelines', input.guidelines ?? '', mostGuidelines),
    guidelinesVersion: 1,
    judgementsPerComparison: within('judgementsPerComparison', input.judgementsPerComparison ?? 1, 1, 100),
  };
}

/** What can be set again later, with the defaults filled in. Throws BAD_USER_INPUT that names the field and what is allowed. */
export function settingsOf(input: NewProject): ProjectSettings {
  return {
    name: line('name', input.name, 200),
    kind: input.kind,
    allowTies: input.allowTies ?? true,
    strengthLabels: strengthLabelsOf(input),
    rankingMode: rankingModeOf(input),
    aspects: aspectsOf(input.aspects ?? [], input.kind),
    allowAllBad: input.allowAllBad ?? false,
    flags: distinctLines('flags', input.flags ?? defaultFlags, 'flags', 20),
    rationale: input.rationale ?? 'OPTIONAL',
    rationaleMinLength: within('rationaleMinLength', input.rationaleMinLength ?? 0, 0, 5000),
    reasons: distinctLines('reasons', input.reasons ?? [], 'reasons', 20),
    idealAnswer: input.idealAnswer ?? 'OFF',
    undoSeconds: within('undoSeconds', input.undoSeconds ?? 600, 0, 86_400),
    ...trainingOf(input.training),
    leaseSeconds: within('leaseSeconds', input.leaseSeconds ?? 1800, 1, 604_800),
  };
}

function strengthLabelsOf({ kind, strengthLabels }: NewProject): string[] {
  const labels = strengthLabels ?? [];
  if (labels.length > 0 && kind === 'RANKING')
    throw badInput('strengthLabels', 'is for PAIRWISE projects; leave it out in a RANKING project.');
  return distinctLines('strengthLabels', labels, 'labels', 7);
}

function rankingModeOf({ kind, rankingMode }: NewProject): RankingMode {
  if (rankingMode === 'BEST' && kind === 'PAIRWISE')
    throw badInput(
      'rankingMode',
      'is BEST, which is for RANKING projects; leave it out in a PAIRWISE project.',
    );
  return rankingMode ?? 'FULL';
}

function trainingOf(
  training: GivenTraining | null | undefined,
): Pick<ProjectEntity, 'trainingComparisons' | 'trainingThreshold'> {
  if (!training) return { trainingComparisons: null, trainingThreshold: null };
  return {
    trainingComparisons: within('training.comparisons', training.comparisons, 1, 100),
    trainingThreshold: within('training.threshold', training.threshold, 0, 1),
  };
}
