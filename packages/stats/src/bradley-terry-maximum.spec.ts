import { describe, expect, it } from '@jest/globals';
import { maximiseLikelihood } from './bradley-terry-maximum.ts';
import { tabulateWins } from './win-table.ts';
import { close } from '../test/close.ts';
import { BASEBALL } from '../test/published-tables.ts';

describe('maximiseLikelihood', () => {
  it('gives the ridge estimate of the baseball table', () => {
    const { theta } = maximiseLikelihood(tabulateWins(BASEBALL).wins, 1);
    expect([...theta]).toEqual(
      close(
        [-0.9875324029, 0.0529805426, -0.3490766817, 0.3650636676, 0.5022149964, 0.1859210019, 0.230428876],
        8,
      ),
    );
  });

  it('refuses a table without a finite maximum', () => {
    const { wins } = tabulateWins([{ first: 'x', second: 'y', value: 1, weight: 1, cluster: 'p' }]);
    expect(() => maximiseLikelihood(wins, 0)).toThrow(RangeError);
  });
});
