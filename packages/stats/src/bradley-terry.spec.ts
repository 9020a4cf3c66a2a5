import { describe, expect, it } from '@jest/globals';
import { fitBradleyTerry } from './bradley-terry.ts';
import type { PairOutcome } from './win-table.ts';
import { close } from '../test/close.ts';
import { BASEBALL, CITATIONS, outcomesOf, TEAMS } from '../test/published-tables.ts';

const ELO = 400 / Math.LN10;

function ratingsByModel(outcomes: readonly PairOutcome[]): Map<string, number> {
  return new Map(fitBradleyTerry(outcomes).ratings.map(({ model, rating }) => [model, rating]));
}

/** One vote for each side, in the same cluster. */
function oneAll(cluster: string): PairOutcome[] {
  return [
    { first: 'x', second: 'y', value: 1, weight: 1, cluster },
    { first: 'x', second: 'y', value: 0, weight: 1, cluster },
  ];
}

describe('fitBradleyTerry', () => {
  it('gives the strengths of the citations table, in the 7 Newton steps it is known to take', () => {
    const { ratings, iterations } = fitBradleyTerry(CITATIONS);
    expect(ratings.map(({ model }) => model)).toEqual(['JRSS-B', 'Biometrika', 'JASA', 'Comm Statist']);
    expect(ratings.map(({ rating }) => rating)).toEqual(
      close([1183.94562, 1137.223515, 1053.913714, 624.917151], 5),
    );
    expect(iterations).toBeLessThanOrEqual(7);
  });

  it('gives the strengths of the baseball table', () => {
    const ratings = ratingsByModel(BASEBALL);
    const coefficients = TEAMS.map(
      (team) => ((ratings.get(team) ?? 0) - (ratings.get('Baltimore') ?? 0)) / ELO,
    );
    expect(coefficients).toEqual(close([0, 1.107698, 0.683853, 1.436408, 1.581356, 1.247618, 1.294485], 5));
  });

  it("gives the strengths of Wikipedia's worked example", () => {
    const wins = [
      [0, 2, 0, 1],
      [3, 0, 5, 0],
      [0, 3, 0, 1],
      [4, 0, 3, 0],
    ];
    const ratings = ratingsByModel(outcomesOf(['A', 'B', 'C', 'D'], wins));
    const worths = ['A', 'B', 'C', 'D'].map((model) => Math.exp(((ratings.get(model) ?? 0) - 1000) / ELO));
    expect(worths).toEqual(close([0.639835, 1.043314, 0.65981, 2.270377], 5));
  });

  it('has the closed form log(w/l) ± 1.96 √(1/w + 1/l) for two models', () => {
    const [best, worst] = fitBradleyTerry(
      outcomesOf(
        ['x', 'y'],
        [
          [0, 3],
          [1, 0],
        ],
      ),
    ).ratings;
    expect((best?.rating ?? 0) - (worst?.rating ?? 0)).toBeCloseTo(ELO * Math.log(3), 6);
    // Each of the two centred strengths has half the standard error of their difference.
    const modelMargin = (ELO * 1.959963984540054 * 1.1547005383792515) / 2;
    // Four clusters: the sandwich is wider than the inverse information by √(C/(C − 1)).
    expect((best?.upper ?? 0) - (best?.rating ?? 0)).toBeCloseTo(modelMargin * Math.sqrt(4 / 3), 6);
    expect((best?.rating ?? 0) - (best?.lower ?? 0)).toBeCloseTo(modelMargin * Math.sqrt(4 / 3), 6);
  });

  it('keeps the mean rating at 1000, counts outcomes and ranks from 1', () => {
    const { ratings } = fitBradleyTerry(BASEBALL);
    expect(ratings.reduce((sum, { rating }) => sum + rating, 0) / 7).toBeCloseTo(1000, 9);
    expect(ratings.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(ratings.every(({ comparisons }) => comparisons === 78)).toBe(true);
  });

  it('gives equal models the same rank', () => {
    const { ratings } = fitBradleyTerry(
      outcomesOf(
        ['x', 'y', 'z'],
        [
          [0, 2, 3],
          [2, 0, 3],
          [1, 1, 0],
        ],
      ),
    );
    expect(ratings.map(({ model, rank }) => [model, rank])).toEqual([
      ['x', 1],
      ['y', 1],
      ['z', 3],
    ]);
  });

  it('takes a tie as half a win for each side', () => {
    const tie = { first: 'x', second: 'y', value: 0.5, weight: 1, cluster: 'p' } as const;
    expect(fitBradleyTerry([tie, { ...tie, cluster: 'q' }]).ratings.map(({ rating }) => rating)).toEqual(
      close([1000, 1000], 9),
    );
  });

  it('names the groups and stays finite where a model only ever won', () => {
    const ranking = fitBradleyTerry(
      outcomesOf(
        ['x', 'y', 'z'],
        [
          [0, 4, 4],
          [0, 0, 2],
          [0, 2, 0],
        ],
      ),
    );
    expect(ranking.isRegularised).toBe(true);
    expect(ranking.groups).toEqual([['x'], ['y', 'z']]);
    const [best] = ranking.ratings;
    expect(best?.model).toBe('x');
    expect(best?.rating).toBeGreaterThan(1000);
    expect((best?.upper ?? 0) - (best?.lower ?? 0)).toBeGreaterThan(100);
    expect(Number.isFinite(best?.upper)).toBe(true);
  });

  it('rates groups that never met about the same mean', () => {
    const wins = [
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 1, 0],
    ];
    const ranking = fitBradleyTerry(outcomesOf(['a', 'b', 'c', 'd'], wins));
    expect(ranking.groups).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(ranking.ratings.map(({ rating }) => rating)).toEqual(close([1000, 1000, 1000, 1000], 9));
  });

  it('does not take a score of zero in every cluster for certainty', () => {
    const { ratings } = fitBradleyTerry([...oneAll('p'), ...oneAll('q')]);
    expect((ratings[0]?.upper ?? 0) - 1000).toBeCloseTo((ELO * 1.959963984540054) / 2, 6);
  });

  it('rates nothing without outcomes and ignores a model against itself', () => {
    expect(fitBradleyTerry([])).toEqual({ ratings: [], groups: [], isRegularised: false, iterations: 0 });
    const self = { first: 'JASA', second: 'JASA', value: 1, weight: 1, cluster: 'p' } as const;
    expect(fitBradleyTerry([...CITATIONS, self])).toEqual(fitBradleyTerry(CITATIONS));
  });
});
