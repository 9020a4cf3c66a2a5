import { describe, expect, it } from '@jest/globals';
import { checkJudgement } from './check-judgement.ts';
import type { GivenJudgement, Rules } from './given-judgement.ts';

const pairwise: Rules = {
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
const ranking: Rules = { ...pairwise, kind: 'RANKING', strengthLabels: [] };

const given = (overrides: Partial<GivenJudgement> = {}): GivenJudgement => ({
  ranking: [['a'], ['b']],
  strength: 1,
  durationMs: 900,
  idempotencyKey: 'key',
  ...overrides,
});

function refusalOf(overrides: Partial<GivenJudgement>, rules: Rules = pairwise): string {
  try {
    checkJudgement(given(overrides), rules);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

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

  it('may tie responses where ties are allowed', () => {
    expect(checkJudgement(given({ ranking: [['a', 'b']], strength: null }), pairwise).ranking).toEqual([
      ['a', 'b'],
    ]);
    expect(refusalOf({ ranking: [['a', 'b']], strength: null }, { ...pairwise, allowTies: false })).toBe(
      'ranking[0]: ties 2 responses; this project allows no ties.',
    );
  });

  it.each([
    [[], 'ranking: is empty; every response of the comparison stands in it once.'],
    [[['a'], []], 'ranking[1]: is an empty group.'],
    [[['a'], ['b'], ['a']], 'ranking[2]: names "a" again; every response stands once.'],
    [[['a', 'a']], 'ranking[0]: names "a" again; every response stands once.'],
  ])('may not rank %j', (groups, message) => {
    expect(refusalOf({ ranking: groups, strength: null }, ranking)).toBe(message);
  });

  it.each([
    [0, 'accepted'],
    [2, 'accepted'],
    [3, 'strength: is 3; allowed are 0 (slightly) to 2 (far).'],
    [-1, 'strength: is -1; allowed are 0 (slightly) to 2 (far).'],
    [null, 'strength: is missing; allowed are 0 (slightly) to 2 (far).'],
    [undefined, 'strength: is missing; allowed are 0 (slightly) to 2 (far).'],
  ])('with strength %p where three labels are asked', (strength, message) => {
    expect(refusalOf({ strength })).toBe(message);
  });

  it('has no strength for a tie, nor where none is asked', () => {
    expect(refusalOf({ ranking: [['a', 'b']], strength: 0 })).toBe('strength: is 0; a tie has none.');
    for (const rules of [ranking, { ...pairwise, strengthLabels: [] }])
      expect(refusalOf({ strength: 0 }, rules)).toBe('strength: is 0; this project asks for none.');
  });

  it.each([
    ['REQUIRED', undefined, 'rationale: is missing; this project requires one.'],
    ['REQUIRED', ' \n ', 'rationale: is missing; this project requires one.'],
    ['REQUIRED', 'B is right.', 'accepted'],
    ['OFF', 'B is right.', 'rationale: is given; this project asks for none.'],
    ['OFF', '', 'accepted'],
    ['OPTIONAL', 'x'.repeat(20_001), 'rationale: has 20001 characters; allowed are at most 20000.'],
    ['OPTIONAL', 'a\0b', 'rationale: contains a NUL character, which text cannot hold.'],
  ] as const)('under the rationale rule %s with %.12j', (rationale, text, message) => {
    expect(refusalOf({ rationale: text }, { ...pairwise, rationale })).toBe(message);
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
});
