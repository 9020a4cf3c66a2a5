import { areEqualResponses, isEmptyResponse } from '../formats-in/check-responses.ts';
import type { ImportResponse, Message } from '../rows/import-row.ts';
import type { SnapshotJudgement, SnapshotRow } from '../rows/snapshot-row.ts';
import type { ExportOptions, PairRule } from './export-options.ts';
import type { DropReason, ExportSummary } from './export-summary.ts';

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

/** What one judgement, or the consensus of all, says of a comparison. */
export interface Vote {
  ranking: readonly (readonly string[])[];
  /** Steps towards the first response of the ranking; 0 where none is asked. */
  strength: number;
  judgement: SnapshotJudgement | null;
}

/** Two places of a ranking. */
export interface RankedPair {
  better: string;
  worse: string;
  isTie: boolean;
}

/** The votes of a comparison that an export takes; what it leaves out is counted. */
export function votesOf(row: SnapshotRow, options: ExportOptions, summary: ExportSummary): Vote[] {
  const reason = unusable(row, options);
  if (reason) {
    summary.drop(reason);
    return [];
  }
  if (options.votes === 'consensus') {
    return row.consensus
      ? [{ ranking: row.consensus.ranking, strength: row.consensus.strength ?? 0, judgement: null }]
      : [];
  }
  return row.judgements
    .filter(({ counted }) => counted)
    .map((judgement) => ({
      ranking: judgement.ranking,
      strength: judgement.strength === null ? 0 : judgement.strength + 1,
      judgement,
    }));
}

function unusable({ consensus, prompt }: SnapshotRow, options: ExportOptions): DropReason | undefined {
  if (!consensus) return 'UNJUDGED';
  if (options.minAgreement > 0) {
    if (consensus.agreement === null) return 'AGREEMENT_UNKNOWN';
    if (consensus.agreement < options.minAgreement) return 'LOW_AGREEMENT';
  }
  return isOrderly(prompt) ? undefined : 'PROMPT_ORDER';
}

function isOrderly(prompt: readonly Message[]): boolean {
  const last = prompt.at(-1)?.role;
  return (
    (last === 'user' || last === 'tool') && !prompt.some(({ role }, index) => role === 'system' && index > 0)
  );
}

/** The pairs of a ranking under a rule, best places first. */
export function rankedPairs(ranking: readonly (readonly string[])[], rule: PairRule): RankedPair[] {
  const pairs: RankedPair[] = [];
  ranking.forEach((group, place) => {
    if (rule === 'best-rest' && place > 0) return;
    group.forEach((better, index) => {
      for (const worse of group.slice(index + 1)) pairs.push({ better, worse, isTie: true });
    });
    const below = rule === 'adjacent' ? ranking.slice(place + 1, place + 2) : ranking.slice(place + 1);
    for (const better of group) {
      for (const worse of below.flat()) pairs.push({ better, worse, isTie: false });
    }
  });
  return pairs;
}

/**
 * The preferences of a comparison; what is left out is counted.
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
  for (const vote of votesOf(row, options, summary)) {
    for (const { better, worse, isTie } of rankedPairs(vote.ranking, options.pairs)) {
      const first = responses.get(better);
      const second = responses.get(worse);
      if (!first || !second)
        throw new RangeError(`row ${row.id}: a ranking names a response that the row lacks`);
      const reason = isTie && options.ties === 'drop' ? 'TIE' : unfit(first, second);
      if (reason) {
        summary.drop(reason);
        continue;
      }
      pairs.push(pairOf(row, vote, first, second, isTie, options));
      if (isTie && options.ties !== 'keep') pairs.push(pairOf(row, vote, second, first, isTie, options));
    }
  }
  return pairs;
}

/** Why nobody can learn from a pair. */
export function unfitPair(first: ImportResponse, second: ImportResponse): DropReason | undefined {
  if (isEmptyResponse(first.messages) || isEmptyResponse(second.messages)) return 'EMPTY_RESPONSE';
  return areEqualResponses(first.messages, second.messages) ? 'IDENTICAL_PAIR' : undefined;
}

function pairOf(
  row: SnapshotRow,
  { strength, judgement }: Vote,
  chosen: ImportResponse,
  rejected: ImportResponse,
  isTie: boolean,
  options: ExportOptions,
): PreferencePair {
  return {
    row,
    chosen,
    rejected,
    isTie,
    weight: isTie && options.ties === 'half' ? 0.5 : 1,
    margin: isTie ? 0 : strength,
    probability: judgement ? (isTie ? 0.5 : 1) : probabilityOf(row, chosen.id, rejected.id),
    judgement,
  };
}

function probabilityOf(row: SnapshotRow, chosen: string, rejected: string): number {
  for (const { first, second, p } of row.consensus?.pairs ?? []) {
    if (first === chosen && second === rejected) return p;
    if (first === rejected && second === chosen) return 1 - p;
  }
  throw new RangeError(`row ${row.id}: the consensus lacks the pair ${chosen}, ${rejected}`);
}
