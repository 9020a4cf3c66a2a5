import { describe, expect, it } from '@jest/globals';
import { modelOutcomes } from './model-outcomes.ts';

const models = { a: 'm1', b: 'm2', c: 'm3', d: null };

describe('modelOutcomes', () => {
  it('share the weight of a judgement among the pairs of its ranking', () => {
    const judged = [{ prompt_id: 'p', ranking: [['a'], ['b', 'c']], models }];
    expect(modelOutcomes(judged, 'full')).toEqual([
      { first: 'm1', second: 'm2', value: 1, weight: 1 / 3, cluster: 'p' },
      { first: 'm1', second: 'm3', value: 1, weight: 1 / 3, cluster: 'p' },
      { first: 'm2', second: 'm3', value: 0.5, weight: 1 / 3, cluster: 'p' },
    ]);
  });

  it('say nothing of those that were not chosen as the best', () => {
    const judged = [{ prompt_id: 'p', ranking: [['b'], ['a', 'c', 'd']], models }];
    expect(modelOutcomes(judged, 'best')).toEqual([
      { first: 'm1', second: 'm2', value: 0, weight: 1 / 3, cluster: 'p' },
      { first: 'm2', second: 'm3', value: 1, weight: 1 / 3, cluster: 'p' },
    ]);
  });
});
