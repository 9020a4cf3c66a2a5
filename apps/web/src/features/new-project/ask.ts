import type { CreateProjectInput } from './new-project.generated.ts';
import { strengthLabelsProblem } from './strength-scale.ts';

/** What is asked about each comparison. */
export type Ask = {
  kind: CreateProjectInput['kind'];
  allowTies: boolean;
  strengthLabels: string[];
  rationale: NonNullable<CreateProjectInput['rationale']>;
};

/** What is asked unless the lead says otherwise: pairs, with strengths called by these labels, weakest first. */
export function usualAsk(strengthLabels: readonly string[]): Ask {
  return { kind: 'PAIRWISE', allowTies: true, strengthLabels: [...strengthLabels], rationale: 'OPTIONAL' };
}

/** The same ask for another kind: strength is asked of pairs only, by the usual labels. */
export function askOfKind(ask: Ask, kind: Ask['kind'], usualLabels: readonly string[]): Ask {
  return { ...ask, kind, strengthLabels: kind === 'PAIRWISE' ? [...usualLabels] : [] };
}

export function isComplete(ask: Ask): boolean {
  return strengthLabelsProblem(ask.strengthLabels) === undefined;
}
