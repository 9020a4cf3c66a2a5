import type { CreateProjectInput } from './new-project.generated.ts';
import { defaultStrengthLabels, strengthLabelsProblem } from './strength-scale.ts';

/** What is asked about each comparison. */
export type Ask = {
  kind: CreateProjectInput['kind'];
  allowTies: boolean;
  strengthLabels: string[];
  rationale: NonNullable<CreateProjectInput['rationale']>;
};

export const defaultAsk: Ask = {
  kind: 'PAIRWISE',
  allowTies: true,
  strengthLabels: [...defaultStrengthLabels],
  rationale: 'OPTIONAL',
};

/** The same ask for another kind: strength is asked of pairs only. */
export function askOfKind(ask: Ask, kind: Ask['kind']): Ask {
  return { ...ask, kind, strengthLabels: kind === 'PAIRWISE' ? [...defaultStrengthLabels] : [] };
}

export function isComplete(ask: Ask): boolean {
  return strengthLabelsProblem(ask.strengthLabels) === undefined;
}
