import { checkJudgement } from '../../src/judgements/rules/check-judgement.ts';
import type { GivenJudgement, Rules } from '../../src/judgements/rules/given-judgement.ts';

/** A pair on a scale of three labels. */
export const pairwise: Rules = {
  kind: 'PAIRWISE',
  allowTies: true,
  strengthLabels: ['slightly', 'clearly', 'far'],
  rankingMode: 'FULL',
  aspects: [],
  allowAllBad: false,
  rationale: 'OPTIONAL',
  rationaleMinLength: 0,
  reasons: [],
  idealAnswer: 'OFF',
  guidelinesVersion: 3,
};
export const ranking: Rules = { ...pairwise, kind: 'RANKING', strengthLabels: [] };

/** A judgement that a pair takes. */
export const given = (overrides: Partial<GivenJudgement> = {}): GivenJudgement => ({
  ranking: [['a'], ['b']],
  strength: 1,
  durationMs: 900,
  idempotencyKey: 'key',
  ...overrides,
});

/** What the judgement is refused with; "accepted" where it is not. */
export function refusalOf(overrides: Partial<GivenJudgement>, rules: Rules = pairwise): string {
  try {
    checkJudgement(given(overrides), rules);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}
