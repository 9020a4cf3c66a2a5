import { describe, expect, it } from '@jest/globals';
import { given, pairwise, ranking, refusalOf } from '../../../test/support/given-judgements.ts';
import { checkJudgement } from './check-judgement.ts';
import type { Rules } from './given-judgement.ts';

describe('the ranking of a judgement', () => {
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
});
