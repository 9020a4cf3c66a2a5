import { describe, expect, it } from '@jest/globals';
import { maximiseLikelihood } from './bradley-terry-maximum.ts';
import { strengthVariances } from './bradley-terry-variance.ts';
import { tabulateWins } from './win-table.ts';
import { close } from '../test/close.ts';
import { BASEBALL, CITATIONS } from '../test/published-tables.ts';

function errorsOf(variances: Float64Array | null): number[] {
  return [...(variances ?? [])].map(Math.sqrt);
}

describe('strengthVariances', () => {
  it.each([
    {
      name: 'citations',
      outcomes: CITATIONS,
      model: [0.04333, 0.07258, 0.041641, 0.053047],
      sandwich: [0.042878, 0.072947, 0.041446, 0.053868],
    },
    {
      name: 'baseball',
      outcomes: BASEBALL,
      model: [0.232462296, 0.200919069, 0.205044319, 0.204156559, 0.207419476, 0.2016037428, 0.20206152061],
      sandwich: [
        0.22844591767, 0.1937596915, 0.2140171302, 0.207656046, 0.20764907, 0.2057693374, 0.19507478595,
      ],
    },
  ])('gives the standard errors of the $name table', ({ outcomes, model, sandwich }) => {
    const table = tabulateWins(outcomes);
    const variances = strengthVariances(outcomes, table, maximiseLikelihood(table.wins, 0), 0);
    expect(errorsOf(variances.model)).toEqual(close(model, 5));
    // The reference leaves the factor C/(C − 1) out.
    const factor = Math.sqrt(outcomes.length / (outcomes.length - 1));
    expect(errorsOf(variances.clustered).map((error) => error / factor)).toEqual(close(sandwich, 5));
  });

  it('learns nothing from the same vote repeated within its cluster', () => {
    const repeated = BASEBALL.flatMap((outcome) => Array.from({ length: 5 }, () => outcome));
    const once = tabulateWins(BASEBALL);
    const fiveTimes = tabulateWins(repeated);
    const expected = strengthVariances(BASEBALL, once, maximiseLikelihood(once.wins, 0), 0).clustered;
    const { clustered, model } = strengthVariances(
      repeated,
      fiveTimes,
      maximiseLikelihood(fiveTimes.wins, 0),
      0,
    );
    expect([...(clustered ?? [])]).toEqual(close([...(expected ?? [])], 9));
    expect(model[0]).toBeLessThan(0.25 * (clustered?.[0] ?? 0));
  });

  it('has no sandwich with a single cluster', () => {
    const single = CITATIONS.map((outcome) => ({ ...outcome, cluster: 'one' }));
    const table = tabulateWins(single);
    expect(strengthVariances(single, table, maximiseLikelihood(table.wins, 0), 0).clustered).toBeNull();
  });
});
