import { describe, expect, it } from '@jest/globals';
import { askOfKind, defaultAsk, isComplete } from './ask.ts';

describe('askOfKind', () => {
  it('asks no strength of rankings, and the usual one again of pairs', () => {
    const ranking = askOfKind(defaultAsk, 'RANKING');
    expect(ranking.strengthLabels).toEqual([]);
    expect(askOfKind(ranking, 'PAIRWISE').strengthLabels).toEqual([
      'slightly better',
      'better',
      'much better',
    ]);
  });

  it('leaves ties and the reason as they were chosen', () => {
    const chosen = { ...defaultAsk, allowTies: false, rationale: 'REQUIRED' as const };
    expect(askOfKind(chosen, 'RANKING')).toMatchObject({ allowTies: false, rationale: 'REQUIRED' });
  });
});

describe('isComplete', () => {
  it('refuses labels that repeat', () => {
    expect(isComplete(defaultAsk)).toBe(true);
    expect(isComplete({ ...defaultAsk, strengthLabels: ['x', 'x'] })).toBe(false);
  });
});
