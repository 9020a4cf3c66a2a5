import { describe, expect, it } from '@jest/globals';
import { given, pairwise, refusalOf } from '../../../test/support/given-judgements.ts';
import { checkJudgement } from './check-judgement.ts';
import type { GivenJudgement } from './given-judgement.ts';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = { deeper: value };
  return value;
}

describe('a judgement', () => {
  it('is taken as it is, with null for what was left out', () => {
    expect(checkJudgement(given(), pairwise)).toEqual({
      ranking: [['a'], ['b']],
      strength: 1,
      aspects: null,
      rationale: null,
      flags: [],
      flagged: [],
      allBad: false,
      reasons: [],
      idealAnswer: null,
      renderings: null,
      guidelinesVersion: 3,
      durationMs: 900,
    });
  });

  it.each([
    [{ flags: Array.from({ length: 21 }, String) }, 'flags: has 21 flags; allowed are at most 20.'],
    [{ flags: ['ok', ''] }, 'flags[1]: is not 1 to 80 characters of text.'],
    [{ flags: ['x'.repeat(81)] }, 'flags[0]: is not 1 to 80 characters of text.'],
    [{ flags: ['a\0'] }, 'flags[0]: is not 1 to 80 characters of text.'],
    [{ durationMs: -1 }, 'durationMs: is -1; allowed are 0 and more.'],
    [{ idempotencyKey: '' }, 'idempotencyKey: has 0 characters; allowed are 1 to 200.'],
    [{ idempotencyKey: 'k'.repeat(201) }, 'idempotencyKey: has 201 characters; allowed are 1 to 200.'],
    [{ aspects: [1] }, 'aspects: is not an object.'],
    [{ aspects: 'good' }, 'aspects: is not an object.'],
    [{ aspects: { text: 'x'.repeat(100_000) } }, 'aspects: is larger than 100000 characters of JSON.'],
    [{ aspects: nested(33) }, 'aspects: is nested more than 32 levels deep.'],
    [{ aspects: nested(100_000) }, 'aspects: is nested more than 32 levels deep.'],
    [{ aspects: nested(32) }, 'accepted'],
  ])('with %.40j', (overrides, message) => {
    expect(refusalOf(overrides)).toBe(message);
  });

  it('flags single responses, with the project’s flags or others', () => {
    const flagged = [
      { responseId: 'b', flag: 'unsafe' },
      { responseId: 'b', flag: 'odd' },
    ];
    expect(checkJudgement(given({ flagged: [...flagged, flagged[0]!] }), pairwise).flagged).toEqual(flagged);
  });

  it.each<[Partial<GivenJudgement>, string]>([
    [
      { flagged: [{ responseId: 'c', flag: 'odd' }] },
      'flagged[0].responseId: is "c"; allowed are the responses of the ranking.',
    ],
    [{ flagged: [{ responseId: 'a', flag: '' }] }, 'flagged[0].flag: is not 1 to 80 characters of text.'],
    [
      { flagged: Array.from({ length: 101 }, () => ({ responseId: 'a', flag: 'odd' })) },
      'flagged: has 101 flags; allowed are at most 100.',
    ],
    [{ allBad: true }, 'allBad: is true; this project does not ask whether all are bad.'],
    [{ allBad: false }, 'accepted'],
    [
      { renderings: [{ responseId: 'c', form: 'PLAIN' }] },
      'renderings[0].responseId: is "c"; allowed are the responses of the ranking.',
    ],
    [
      {
        renderings: [
          { responseId: 'a', form: 'PLAIN' },
          { responseId: 'a', form: 'MARKDOWN' },
        ],
      },
      'renderings[1].responseId: is "a" again.',
    ],
    [{ guidelinesVersion: 0 }, 'guidelinesVersion: is 0; allowed are 1 to 3.'],
    [{ guidelinesVersion: 4 }, 'guidelinesVersion: is 4; allowed are 1 to 3.'],
    [{ guidelinesVersion: 3 }, 'accepted'],
  ])('may not say %.60j', (overrides, message) => {
    expect(refusalOf(overrides)).toBe(message);
  });

  it('says that all are bad where the project asks for it, whatever the ranking', () => {
    const rules = { ...pairwise, allowAllBad: true };
    expect(checkJudgement(given({ allBad: true }), rules)).toMatchObject({
      allBad: true,
      ranking: [['a'], ['b']],
    });
  });
});
