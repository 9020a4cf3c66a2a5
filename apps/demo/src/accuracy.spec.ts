import { describe, expect, it } from '@jest/globals';
import { accuracyOf, orderAccuracy, percent, sumOf } from './accuracy.ts';
import { exportRow } from '../test/export-row.ts';

/** The text is its own quality. */
const quality = (_: unknown, text: string): number => Number(text);

describe('accuracyOf', () => {
  it('compares the consensus and every judgement with the hidden quality', () => {
    const row = exportRow({ a: '3', b: '2', c: '1' }, [
      { id: 'j1', ranking: [['a'], ['b'], ['c']] },
      { id: 'j2', ranking: [['a'], ['c'], ['b']] },
      { id: 'j3', ranking: [['c'], ['a'], ['b']] },
    ]);
    const { consensus, judgement, byJudgement } = accuracyOf([row], quality);
    // Two of three prefer c to b; a is before both.
    expect(consensus).toEqual({ right: 2, compared: 3 });
    expect(judgement).toEqual({ right: 3 + 2 + 1, compared: 9 });
    expect(byJudgement.get('j1')).toEqual({
      withConsensus: { right: 2, compared: 3 },
      withTruth: { right: 3, compared: 3 },
    });
  });

  it('does not compare ties nor equal qualities', () => {
    const tied = exportRow({ a: '3', b: '2' }, [{ id: 'j1', ranking: [['a', 'b']] }]);
    const equal = exportRow({ a: '3', b: '3' }, [{ id: 'j2', ranking: [['a'], ['b']] }]);
    const { consensus, judgement } = accuracyOf([tied, equal], quality);
    expect(consensus).toEqual({ right: 0, compared: 0 });
    expect(judgement).toEqual({ right: 0, compared: 0 });
  });

  it('compares the order of ratings with that of strengths', () => {
    const entries = [
      { rating: 1200, strength: 2 },
      { rating: 1000, strength: -1 },
      { rating: 900, strength: 1 },
    ];
    expect(orderAccuracy(entries)).toEqual({ right: 2, compared: 3 });
  });

  it('adds scores up and shows them', () => {
    expect(
      percent(
        sumOf([
          { right: 1, compared: 2 },
          { right: 1, compared: 1 },
        ]),
      ),
    ).toBe('66.7 %');
    expect(percent(sumOf([]))).toBe('–');
  });
});
