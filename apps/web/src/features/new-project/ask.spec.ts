import { describe, expect, it } from '@jest/globals';
import { askOfKind, isComplete, usualAsk } from './ask.ts';

const labels = ['slightly better', 'better', 'much better'];
const ask = usualAsk(labels);

describe('askOfKind', () => {
  it('asks no strength of rankings, and the usual one again of pairs', () => {
    const ranking = askOfKind(ask, 'RANKING', labels);
    expect(ranking.strengthLabels).toEqual([]);
    expect(askOfKind(ranking, 'PAIRWISE', labels).strengthLabels).toEqual(labels);
  });

  it('leaves ties and the reason as they were chosen', () => {
    const chosen = { ...ask, allowTies: false, rationale: 'REQUIRED' as const };
    expect(askOfKind(chosen, 'RANKING', labels)).toMatchObject({ allowTies: false, rationale: 'REQUIRED' });
  });
});

describe('isComplete', () => {
  it('refuses labels that repeat', () => {
    expect(isComplete(ask)).toBe(true);
    expect(isComplete({ ...ask, strengthLabels: ['x', 'x'] })).toBe(false);
  });
});
