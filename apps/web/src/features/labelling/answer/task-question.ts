/** One side of quality that is asked beside the overall judgement. */
export interface Aspect {
  readonly name: string;
  /** Which of two is better in this respect, or each response for itself on a scale of labels. */
  readonly kind: 'PREFERENCE' | 'RATING';
  readonly description: string | null;
  /** Of a RATING, from lowest to highest. */
  readonly labels: readonly string[];
  readonly isRequired: boolean;
}

export type AskedRule = 'OFF' | 'OPTIONAL' | 'REQUIRED';

/** What a project asks of its annotators: all that the dock shows follows from it. */
export interface TaskQuestion {
  readonly kind: 'PAIRWISE' | 'RANKING';
  readonly allowTies: boolean;
  /** Of a pair, weakest first. */
  readonly strengthLabels: readonly string[];
  /** Of a RANKING: an order of all, or only which is the best. */
  readonly rankingMode: 'FULL' | 'BEST';
  readonly aspects: readonly Aspect[];
  readonly allowAllBad: boolean;
  readonly flags: readonly string[];
  readonly rationale: AskedRule;
  readonly rationaleMinLength: number;
  readonly reasons: readonly string[];
  readonly idealAnswer: AskedRule;
}

/** Whether only the best of several is asked for. */
export function isBestOnly({ kind, rankingMode }: Pick<TaskQuestion, 'kind' | 'rankingMode'>): boolean {
  return kind === 'RANKING' && rankingMode === 'BEST';
}
