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

  const best: Rules = { ...ranking, rankingMode: 'BEST', allowTies: false };
  it.each<[string[][], Partial<Rules>, string]>([
    [[['a'], ['b', 'c']], {}, 'accepted'],
    [[['a'], ['b']], {}, 'accepted'],
    [[['a', 'b'], ['c']], {}, 'ranking[0]: ties 2 responses; this project allows no ties.'],
    [[['a', 'b'], ['c']], { allowTies: true }, 'accepted'],
    [[['a', 'b', 'c']], {}, 'ranking[0]: ties 3 responses; this project allows no ties.'],
    [[['a', 'b', 'c']], { allowTies: true }, 'accepted'],
    [[['a'], ['b'], ['c']], {}, 'ranking: has 3 groups; this project takes the best and the others.'],
  ])('that names the best ranks %j, with %j', (groups, rules, message) => {
    expect(refusalOf({ ranking: groups, strength: null }, { ...best, ...rules })).toBe(message);
  });

  it.each<[Rules['rationale'], string | null, string]>([
    ['REQUIRED', '  four  ', 'rationale: has 4 characters; this project wants at least 5.'],
    ['REQUIRED', 'fives', 'accepted'],
    ['OPTIONAL', 'four', 'rationale: has 4 characters; this project wants at least 5.'],
    ['OPTIONAL', ' ', 'accepted'],
    ['OPTIONAL', null, 'accepted'],
  ])('wants five characters of a rationale that is %s: %j', (rationale, text, message) => {
    expect(refusalOf({ rationale: text }, { ...pairwise, rationale, rationaleMinLength: 5 })).toBe(message);
  });

  it('gives reasons out of the project’s, each once', () => {
    const rules = { ...pairwise, reasons: ['Shorter', 'Safer'] };
    expect(checkJudgement(given({ reasons: ['Safer', 'Shorter', 'Safer'] }), rules).reasons).toEqual([
      'Safer',
      'Shorter',
    ]);
    expect(refusalOf({ reasons: ['Safer', 'safer'] }, rules)).toBe(
      'reasons[1]: is "safer"; allowed are "Shorter", "Safer".',
    );
    expect(refusalOf({ reasons: ['Safer'] })).toBe('reasons[0]: is "Safer"; this project offers none.');
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

  it.each<[Rules['idealAnswer'], GivenJudgement['idealAnswer'], string]>([
    ['OFF', { content: 'Better.' }, 'idealAnswer: is given; this project asks for none.'],
    ['OFF', { content: ' ' }, 'accepted'],
    ['OPTIONAL', null, 'accepted'],
    ['OPTIONAL', { content: 'Better.', editedFrom: 'b' }, 'accepted'],
    ['REQUIRED', null, 'idealAnswer: is missing; this project requires one.'],
    ['REQUIRED', { content: ' \n' }, 'idealAnswer: is missing; this project requires one.'],
    ['REQUIRED', { content: 'Better.' }, 'accepted'],
    [
      'OPTIONAL',
      { content: 'Better.', editedFrom: 'c' },
      'idealAnswer.editedFrom: is "c"; allowed are the responses of the ranking.',
    ],
    [
      'OPTIONAL',
      { content: 'x'.repeat(100_001) },
      'idealAnswer.content: has 100001 characters; allowed are at most 100000.',
    ],
    [
      'OPTIONAL',
      { content: 'a\0' },
      'idealAnswer.content: contains a NUL character, which text cannot hold.',
    ],
  ])('under the ideal answer rule %s with %.30j', (idealAnswer, content, message) => {
    expect(refusalOf({ idealAnswer: content }, { ...pairwise, idealAnswer })).toBe(message);
  });

  it('keeps an ideal answer as it was typed', () => {
    const rules: Rules = { ...pairwise, idealAnswer: 'OPTIONAL' };
    expect(checkJudgement(given({ idealAnswer: { content: '    code\n' } }), rules).idealAnswer).toEqual({
      content: '    code\n',
      editedFrom: null,
    });
  });
});
