import type { LabellingTask } from './answer-draft.ts';

/** A plain pairwise task of two strengths, for tests; what matters to one is its override. */
export function taskWith(overrides: Partial<LabellingTask> = {}): LabellingTask {
  return {
    id: 'p',
    name: 'Project',
    kind: 'PAIRWISE',
    guidelines: '',
    guidelinesVersion: 1,
    myGuidelinesVersion: 0,
    myRole: 'ANNOTATOR',
    myTraining: { isPassed: true, isFailed: false, answered: 0, right: 0, of: 0, threshold: 0 },
    leaseSeconds: 1800,
    undoSeconds: 600,
    allowTies: true,
    strengthLabels: ['slightly better', 'much better'],
    rankingMode: 'FULL',
    aspects: [],
    allowAllBad: false,
    flags: [],
    rationale: 'OPTIONAL',
    rationaleMinLength: 0,
    reasons: [],
    idealAnswer: 'OFF',
    myWork: { judgements: 0, judgementsToday: 0 },
    progress: { done: 0, total: 0 },
    queues: [],
    ...overrides,
  };
}

const labels = ['wrong', 'half right', 'right'];

/** Aspects by name: ratings of three labels, and preferences. */
export const accuracy = {
  name: 'Accuracy',
  kind: 'RATING' as const,
  description: null,
  labels,
  isRequired: true,
};
export const style = {
  name: 'Style',
  kind: 'PREFERENCE' as const,
  description: null,
  labels: [],
  isRequired: true,
};
