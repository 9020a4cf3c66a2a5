import { badInput } from '../platform/errors/coded-error.ts';
import type { ProjectEntity, RationaleRule, TaskKind } from './project.entity.ts';

export interface NewProject {
  name: string;
  kind: TaskKind;
  guidelines?: string | null;
  allowTies?: boolean | null;
  strengthLabels?: string[] | null;
  rationale?: RationaleRule | null;
  judgementsPerComparison?: number | null;
  leaseSeconds?: number | null;
}

const maxGuidelines = 100_000;

/** The settings of a new project with the defaults filled in. Throws BAD_USER_INPUT that names the field and what is allowed. */
export function settingsOf(input: NewProject): Omit<ProjectEntity, 'id' | 'createdAt' | 'createdBy'> {
  const name = input.name.trim();
  if (name.length === 0 || name.length > 200)
    throw badInput('name', `has ${name.length} characters; allowed are 1 to 200.`);
  const guidelines = input.guidelines ?? '';
  if (guidelines.length > maxGuidelines)
    throw badInput(
      'guidelines',
      `has ${guidelines.length} characters; allowed are at most ${maxGuidelines}.`,
    );
  return {
    name,
    kind: input.kind,
    guidelines,
    guidelinesVersion: 1,
    allowTies: input.allowTies ?? true,
    strengthLabels: strengthLabelsOf(input),
    rationale: input.rationale ?? 'OPTIONAL',
    judgementsPerComparison: within('judgementsPerComparison', input.judgementsPerComparison ?? 1, 1, 100),
    leaseSeconds: within('leaseSeconds', input.leaseSeconds ?? 1800, 1, 604_800),
  };
}

function strengthLabelsOf(input: NewProject): string[] {
  const labels = (input.strengthLabels ?? []).map((label) => label.trim());
  if (labels.length > 0 && input.kind === 'RANKING')
    throw badInput('strengthLabels', 'is for PAIRWISE projects; leave it out in a RANKING project.');
  if (labels.length > 7)
    throw badInput('strengthLabels', `has ${labels.length} labels; allowed are at most 7.`);
  labels.forEach((label, index) => {
    if (label.length === 0 || label.length > 80)
      throw badInput(`strengthLabels[${index}]`, `has ${label.length} characters; allowed are 1 to 80.`);
    if (labels.indexOf(label) < index)
      throw badInput(
        `strengthLabels[${index}]`,
        `repeats ${JSON.stringify(label)}; labels are told apart by their words.`,
      );
  });
  return labels;
}

function within(field: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw badInput(field, `is ${value}; allowed are ${least} to ${most}.`);
  return value;
}
