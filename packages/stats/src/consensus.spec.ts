import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { consensusOf, type ConsensusJudgement } from './consensus.ts';

const judged = (ranking: string[][], strength: number | null = null): ConsensusJudgement => ({
  ranking,
  strength,
});

const best = (id: string, ...rest: string[]) => judged([[id], rest]);

describe('consensusOf', () => {
  it('is null without judgements', () => {
    expect(consensusOf([], ['a', 'b'])).toBeNull();
  });

  it('follows the majority of two responses and orients strength to its first', () => {
    const judgements = [judged([['b'], ['a']], 2), judged([['b'], ['a']], 0), judged([['a'], ['b']], 1)];
    expect(consensusOf(judgements, ['a', 'b'])).toEqual({
      ranking: [['b'], ['a']],
      pairs: [{ first: 'a', second: 'b', p: 1 / 3, judgements: 3 }],
      strength: (3 + 1 - 2) / 3,
      method: 'borda',
      agreement: 1 / 3,
    });
  });

  it('counts a tie as half a preference and as strength 0', () => {
    const consensus = consensusOf([judged([['a'], ['b']], 1), judged([['a', 'b']])], ['a', 'b']);
    expect(consensus?.ranking).toEqual([['a'], ['b']]);
    expect(consensus?.pairs).toEqual([{ first: 'a', second: 'b', p: 0.75, judgements: 2 }]);
    expect(consensus?.strength).toBe(1);
    expect(consensus?.agreement).toBe(0);
  });

  it('ties what was preferred equally often, in the order of the responses', () => {
    const consensus = consensusOf([judged([['b'], ['a']]), judged([['a'], ['b']])], ['b', 'a']);
    expect(consensus?.ranking).toEqual([['b', 'a']]);
    expect(consensus?.pairs[0]?.p).toBe(0.5);
    expect(consensus?.strength).toBeNull();
  });

  it('ranks by the mean pairwise share where majorities go round in a circle', () => {
    const judgements = [
      judged([['a'], ['b'], ['c']]),
      judged([['b'], ['c'], ['a']]),
      judged([['c'], ['a'], ['b']]),
      judged([['a'], ['b', 'c']]),
    ];
    const consensus = consensusOf(judgements, ['a', 'b', 'c']);
    // Borda scores (twice): a 10, b 7, c 7.
    expect(consensus?.ranking).toEqual([['a'], ['b', 'c']]);
    expect(consensus?.pairs).toEqual([
      { first: 'a', second: 'b', p: 0.75, judgements: 4 },
      { first: 'a', second: 'c', p: 0.5, judgements: 4 },
      { first: 'b', second: 'c', p: 0.625, judgements: 4 },
    ]);
    // Agreeing annotator pairs: a–b 3 of 6, a–c 2 of 6, b–c 1 of 6.
    expect(consensus?.agreement).toBe(6 / 18);
  });

  it('has no agreement with one judgement', () => {
    expect(consensusOf([judged([['a', 'b'], ['c']])], ['a', 'b', 'c'])?.agreement).toBeNull();
  });

  it.each([
    ['a missing response', [['a'], ['b']]],
    ['a response twice', [['a'], ['b'], ['c'], ['a']]],
    ['an unknown response', [['a'], ['b'], ['x']]],
  ])('refuses a ranking with %s', (_, ranking) => {
    expect(() => consensusOf([judged(ranking)], ['a', 'b', 'c'])).toThrow(RangeError);
  });

  it('does not depend on the order of the judgements, and its pairs on the order of the responses alone', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const ranking = fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 })
      .map((places) =>
        [0, 1, 2, 3].map((p) => ids.filter((_, i) => places[i] === p)).filter((g) => g.length),
      );
    fc.assert(
      fc.property(fc.array(ranking, { minLength: 1, maxLength: 6 }), (rankings) => {
        const forward = consensusOf(
          rankings.map((r) => judged(r)),
          ids,
        );
        expect(consensusOf(rankings.map((r) => judged(r)).reverse(), ids)).toEqual(forward);
        const backward = consensusOf(
          rankings.map((r) => judged(r)),
          [...ids].reverse(),
        );
        expect(backward?.ranking.map((group) => group.toSorted())).toEqual(forward?.ranking);
        for (const { first, second, p } of forward?.pairs ?? []) {
          const mirrored = backward?.pairs.find((pair) => pair.first === second && pair.second === first);
          expect(p + (mirrored?.p ?? Number.NaN)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('gives back a unanimous ranking', () => {
    const ranking = [['c'], ['a', 'd'], ['b']];
    const consensus = consensusOf([judged(ranking), judged(ranking)], ['a', 'b', 'c', 'd']);
    expect(consensus?.ranking).toEqual(ranking);
    expect(consensus?.agreement).toBe(1);
  });
});

describe('consensusOf best of n', () => {
  it('tells the best from the rest, and knows nothing of two that nobody named', () => {
    const judgements = [best('a', 'b', 'c', 'd'), best('a', 'b', 'c', 'd'), best('b', 'a', 'c', 'd')];
    expect(consensusOf(judgements, ['a', 'b', 'c', 'd'], 'best')).toEqual({
      ranking: [['a'], ['b', 'c', 'd']],
      pairs: [
        { first: 'a', second: 'b', p: 2 / 3, judgements: 3 },
        { first: 'a', second: 'c', p: 1, judgements: 2 },
        { first: 'a', second: 'd', p: 1, judgements: 2 },
        { first: 'b', second: 'c', p: 1, judgements: 1 },
        { first: 'b', second: 'd', p: 1, judgements: 1 },
      ],
      strength: null,
      method: 'borda',
      // Agreeing annotator pairs: a–b 1 of 3, a–c 1 of 1, a–d 1 of 1.
      agreement: 3 / 5,
    });
  });

  it('puts those that were named equally often first together', () => {
    const consensus = consensusOf([best('a', 'b', 'c'), best('c', 'a', 'b')], ['a', 'b', 'c'], 'best');
    expect(consensus?.ranking).toEqual([['a', 'c'], ['b']]);
    expect(consensus?.pairs).toContainEqual({ first: 'a', second: 'c', p: 0.5, judgements: 2 });
    expect(consensus?.agreement).toBe(0);
  });

  it('takes one group of all for a tie of all', () => {
    const consensus = consensusOf([judged([['a', 'b', 'c']])], ['a', 'b', 'c'], 'best');
    expect(consensus?.ranking).toEqual([['a', 'b', 'c']]);
    expect(consensus?.pairs.map(({ p }) => p)).toEqual([0.5, 0.5, 0.5]);
  });
});
