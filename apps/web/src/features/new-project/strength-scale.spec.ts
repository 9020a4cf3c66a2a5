import { describe, expect, it } from '@jest/globals';
import { parseStrengthLabels, scaleStops, strengthLabelsProblem } from './strength-scale.ts';

const names = (labels: string[], allowTies: boolean) => scaleStops(labels, allowTies).map(({ name }) => name);

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
    expect(strengthLabelsProblem(['a', 'b', 'a'])).toBe('“a” stands there twice.');
    expect(strengthLabelsProblem([...'abcdefgh'])).toBe('At most 7 labels; these are 8.');
  });
});

describe('scaleStops', () => {
  it('mirrors the labels about the tie, the strongest outside', () => {
    expect(names(['slightly better', 'much better'], true)).toEqual([
      'A much better',
      'A slightly better',
      'Tie',
      'B slightly better',
      'B much better',
    ]);
  });

  it('has no middle where ties are not allowed', () => {
    expect(names(['better'], false)).toEqual(['A better', 'B better']);
  });

  it('asks only which is better without labels', () => {
    expect(names([], true)).toEqual(['A better', 'Tie', 'B better']);
  });
});
