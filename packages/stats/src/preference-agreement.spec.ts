import { describe, expect, it } from '@jest/globals';
import { pairwisePreferenceAgreement } from './preference-agreement.ts';

const A = [['a'], ['b']];
const B = [['b'], ['a']];
const TIE = [['a', 'b']];

const chose = (id: string) => [[id], ['a', 'b', 'c'].filter((other) => other !== id)];

describe('pairwisePreferenceAgreement', () => {
  it('counts votes in pairs, with ties and without', () => {
    // Vote pairs: A–A agrees, twice A–tie does not; B–B agrees; A–B does not; tie–tie agrees.
    const agreement = pairwisePreferenceAgreement([[A, A, TIE], [B, B], [A, B], [TIE, TIE], [A]]);
    expect(agreement.items).toBe(4);
    expect(agreement.percent).toBeCloseTo(50, 9);
    expect(agreement.percentWithoutTies).toBeCloseTo((100 * 2) / 3, 9);
  });

  it('counts a tie against a preference as a smaller disagreement than the opposite preference', () => {
    const background = [
      [A, A],
      [B, B],
      [TIE, TIE],
      [A, A],
      [B, B],
    ];
    const withTie = pairwisePreferenceAgreement([...background, [A, TIE]]).alpha ?? Number.NaN;
    const withOpposite = pairwisePreferenceAgreement([...background, [A, B]]).alpha ?? Number.NaN;
    expect(withTie).toBeGreaterThan(withOpposite);
  });

  it('takes every pair of a ranking as a unit, whatever the ids hold', () => {
    // 3 units, 2 annotators: they agree on two of three pairs; values 1 1 | 1 1 | 1 −1.
    const agreement = pairwisePreferenceAgreement([
      [
        [['a,'], ['b'], ['"c']],
        [['a,'], ['"c'], ['b']],
      ],
    ]);
    expect(agreement.percent).toBeCloseTo((100 * 2) / 3, 9);
    expect(agreement.items).toBe(1);
  });

  it('is the nominal alpha where nobody ties: 1 − (n − 1)·Do/De by hand', () => {
    // Units (1,1), (1,1), (−1,−1), (1,−1): n = 8, o(1,−1) = 1, margins 5 and 3.
    expect(
      pairwisePreferenceAgreement([
        [A, A],
        [A, A],
        [B, B],
        [A, B],
      ]).alpha,
    ).toBeCloseTo(1 - 7 / 15, 12);
  });

  it('is undefined before two annotators judged the same comparison', () => {
    expect(pairwisePreferenceAgreement([[A], [B]])).toEqual({
      alpha: null,
      percent: null,
      percentWithoutTies: null,
      items: 0,
    });
  });

  it('takes two of whom a choice of the best says nothing for missing, by hand', () => {
    // Units a–b (1,1), a–c (1,1), then a–b (1,−1); the others have one value: n = 6, o(1,−1) = 1, margins 5 and 1.
    const agreement = pairwisePreferenceAgreement(
      [
        [chose('a'), chose('a')],
        [chose('a'), chose('b')],
      ],
      'best',
    );
    expect(agreement.alpha).toBeCloseTo(1 - (5 * 1) / (5 * 1), 12);
    expect(agreement.percent).toBeCloseTo((100 * 2) / 3, 12);
    expect(agreement.percentWithoutTies).toBeCloseTo((100 * 2) / 3, 12);
  });
});
