import { areEqualResponses, isEmptyResponse } from '../formats-in/check-responses.ts';
import type { ImportResponse } from '../rows/import-row.ts';
import type { SnapshotJudgement, SnapshotRow } from '../rows/snapshot-row.ts';
import type { ExportOptions } from './export-options.ts';
import type { DropReason, ExportSummary } from './export-summary.ts';
import { rankedPairs } from './ranked-pairs.ts';
import { votesOf, type Vote } from './votes.ts';

/** One preference of one comparison, as a row of a pairwise format says it. */
export interface PreferencePair {
  row: SnapshotRow;
  chosen: ImportResponse;
  rejected: ImportResponse;
  /** True where neither was preferred and a tie rule made this row of it. */
  isTie: boolean;
  /** 1; 0.5 for each direction of a tie under `ties=half`. */
  weight: number;
  /** Mean strength in steps towards chosen: 1 the weakest label, 0 a tie. Negative where few strong votes lost. */
  margin: number;
  /** The probability that chosen is preferred, 0–1. */
  probability: number;
  /** The judgement it is of; null for the consensus. */
  judgement: SnapshotJudgement | null;
}

/**
 * The preferences of a comparison; what is left out is counted. The ranking says which pairs there are, the votes on a
 * pair which way it goes: in the consensus of several rankings the two can differ.
 * @param unfit why two responses do not make a row
 */
export function preferencePairs(
  row: SnapshotRow,
  options: ExportOptions,
  summary: ExportSummary,
  unfit: typeof unfitPair = unfitPair,
): PreferencePair[] {
  const responses = new Map(row.responses.map((response) => [response.id, response]));
  const pairs: PreferencePair[] = [];
  // Where only the best was asked for, every other rule would take what is not known for a tie.
  const rule = row.ranking_mode === 'best' ? 'best-rest' : options.pairs;
  for (const vote of votesOf(row, options, summary)) {
    for (const { better, worse } of rankedPairs(vote.ranking, rule)) {
      const p = probabilityOf(row, vote, better, worse);
      const [first, second] = [
        responses.get(p < 0.5 ? worse : better),
        responses.get(p < 0.5 ? better : worse),
      ];
      if (!first || !second)
        throw new RangeError(`row ${row.id}: a ranking names a response that the row lacks`);
      const reason = p === 0.5 && options.ties === 'drop' ? 'TIE' : unfit(first, second);
      if (reason) {
        summary.drop(reason);
        continue;
      }
      const probability = Math.max(p, 1 - p);
      pairs.push(pairOf(row, vote, first, second, probability, options));
      if (p === 0.5 && options.ties !== 'keep')
        pairs.push(pairOf(row, vote, second, first, probability, options));
    }
  }
  return pairs;
}

/** Why nobody can learn from a pair. */
function unfitPair(first: ImportResponse, second: ImportResponse): DropReason | undefined {
  if (isEmptyResponse(first.messages) || isEmptyResponse(second.messages)) return 'EMPTY_RESPONSE';
  return areEqualResponses(first.messages, second.messages) ? 'IDENTICAL_PAIR' : undefined;
}

function pairOf(
  row: SnapshotRow,
  { strength, judgement }: Vote,
  chosen: ImportResponse,
  rejected: ImportResponse,
  probability: number,
  options: ExportOptions,
): PreferencePair {
  const isTie = probability === 0.5;
  const weight = isTie && options.ties === 'half' ? 0.5 : 1;
  return { row, chosen, rejected, isTie, weight, margin: isTie ? 0 : strength, probability, judgement };
}

/** The probability that a vote prefers the one response to the other. */
function probabilityOf(
  row: SnapshotRow,
  { ranking, judgement }: Vote,
  better: string,
  worse: string,
): number {
  if (judgement) return ranking.some((group) => group.includes(better) && group.includes(worse)) ? 0.5 : 1;
  for (const { first, second, p } of row.consensus?.pairs ?? []) {
    if (first === better && second === worse) return p;
    if (first === worse && second === better) return 1 - p;
  }
  throw new RangeError(`row ${row.id}: the consensus lacks the pair ${better}, ${worse}`);
}
