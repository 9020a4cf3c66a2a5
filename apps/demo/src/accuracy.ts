import type { HiddenQuality } from '@pairwright/client';
import { preferencePairs } from '@pairwright/stats';
import { type NativeExportRow, textOf } from './native-export-row.ts';

/** Of the preferences that could be compared, how many were the right way round. */
export interface Score {
  right: number;
  compared: number;
}

/** How the preferences of a project compare with what was simulated, and with each other. */
export interface ProjectAccuracy {
  /** The consensus against the hidden quality, over the pairs that it does not leave tied. */
  readonly consensus: Score;
  /** Single judgements against the hidden quality, over the pairs that they do not tie. */
  readonly judgement: Score;
  /** Each judgement's preferences, by its id: against the consensus and against the hidden quality. */
  readonly byJudgement: ReadonlyMap<string, { readonly withConsensus: Score; readonly withTruth: Score }>;
}

export function accuracyOf(rows: readonly NativeExportRow[], quality: HiddenQuality): ProjectAccuracy {
  const consensus = newScore();
  const judgement = newScore();
  const byJudgement = new Map<string, { withConsensus: Score; withTruth: Score }>();
  for (const row of rows) {
    const qualities = new Map(row.responses.map(({ id }) => [id, quality(row.prompt, textOf(row, id))]));
    const truth = (first: string, second: string): number =>
      (qualities.get(first) as number) - (qualities.get(second) as number);
    const agreed = new Map<string, number>();
    for (const { first, second, p } of row.consensus?.pairs ?? []) {
      score(consensus, p - 0.5, truth(first, second));
      agreed.set(`${first}\n${second}`, p - 0.5).set(`${second}\n${first}`, 0.5 - p);
    }
    for (const { id, ranking } of row.judgements) {
      const scores = { withConsensus: newScore(), withTruth: newScore() };
      byJudgement.set(id, scores);
      for (const { first, second, outcome } of preferencePairs(ranking)) {
        score(scores.withConsensus, outcome - 0.5, agreed.get(`${first}\n${second}`) ?? 0);
        score(scores.withTruth, outcome - 0.5, truth(first, second));
        score(judgement, outcome - 0.5, truth(first, second));
      }
    }
  }
  return { consensus, judgement, byJudgement };
}

/** Compares the order of ratings with that of hidden strengths, over all pairs. */
export function orderAccuracy(
  entries: readonly { readonly rating: number; readonly strength: number }[],
): Score {
  const total = newScore();
  entries.forEach((one, i) => {
    for (const other of entries.slice(i + 1))
      score(total, one.rating - other.rating, one.strength - other.strength);
  });
  return total;
}

/** Adds scores up. */
export function sumOf(scores: Iterable<Score>): Score {
  const sum = newScore();
  for (const { right, compared } of scores) {
    sum.right += right;
    sum.compared += compared;
  }
  return sum;
}

export function percent({ right, compared }: Score): string {
  return compared === 0 ? '–' : `${((100 * right) / compared).toFixed(1)} %`;
}

function newScore(): Score {
  return { right: 0, compared: 0 };
}

/** Counts a preference against another; a tie on either side is not compared. */
function score(total: Score, preference: number, other: number): void {
  if (preference === 0 || other === 0) return;
  total.compared++;
  if (preference > 0 === other > 0) total.right++;
}
