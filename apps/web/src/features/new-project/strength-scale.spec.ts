import { describe, expect, it } from '@jest/globals';
import { parseStrengthLabels, scaleStops, strengthLabelsProblem } from './strength-scale.ts';

const stops = (labels: string[], allowTies: boolean) =>
  scaleStops(labels, allowTies).map(({ side, label }) => [side, label]);

describe('parseStrengthLabels', () => {
  it('takes one label a line and no blank ones', () => {
    expect(parseStrengthLabels(' slightly better \n\nmuch better\n')).toEqual([
      'slightly better',
      'much better',
    ]);
    expect(parseStrengthLabels(' \n ')).toEqual([]);
  });
});

describe('strengthLabelsProblem', () => {
  it('lets none and several different ones pass', () => {
    expect(strengthLabelsProblem([])).toBeUndefined();
    expect(strengthLabelsProblem(['a', 'b', 'c', 'd'])).toBeUndefined();
  });

  it('names a label that stands there twice, and too many', () => {
    expect(strengthLabelsProblem(['a', 'b', 'a'])).toEqual({ kind: 'twice', label: 'a' });
    expect(strengthLabelsProblem([...'abcdefgh'])).toEqual({ kind: 'many', count: 8 });
  });
});

describe('scaleStops', () => {
  it('mirrors the labels about the tie, the strongest outside', () => {
    expect(stops(['slightly better', 'much better'], true)).toEqual([
      ['A', 'much better'],
      ['A', 'slightly better'],
      [null, null],
      ['B', 'slightly better'],
      ['B', 'much better'],
    ]);
  });

  it('has no middle where ties are not allowed', () => {
    expect(stops(['better'], false)).toEqual([
      ['A', 'better'],
      ['B', 'better'],
    ]);
  });

  it('asks only which is better without labels', () => {
    expect(stops([], true)).toEqual([
      ['A', null],
      [null, null],
      ['B', null],
    ]);
  });
});
