import { type PairOutcome, preferencePairs, type RankingMode } from '@pairwright/stats';
import type { JudgedModels } from './sql/read-outcomes.ts';

/**
 * What judgements say of pairs of models. A ranking of K responses weighs as much as one judgement, shared out among its pairs; outcomes
 * of one prompt are one cluster. Of a choice of the best, the pairs are those with it. Responses whose model is not known, and two of one model, say nothing of models.
 */
export function modelOutcomes(judged: readonly JudgedModels[], mode: RankingMode): PairOutcome[] {
  return judged.flatMap(({ prompt_id: cluster, ranking, models }) => {
    const pairs = preferencePairs(ranking, mode);
    return pairs.flatMap(({ first, second, outcome }): PairOutcome[] => {
      const [a, b] = [models[first], models[second]];
      if (!a || !b || a === b) return [];
      return [{ first: a, second: b, value: outcome, weight: 1 / pairs.length, cluster }];
    });
  });
}
