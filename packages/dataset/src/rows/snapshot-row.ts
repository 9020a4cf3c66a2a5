import type { TextEdit } from '../edits/edits-between.ts';
import type { ImportRow } from './import-row.ts';
import type { JsonObject } from './json-value.ts';

/** `best`: only who stands first was asked, and nothing is known of the others among themselves. */
export type RankingMode = 'full' | 'best';

/** What an annotator said of one response alone. */
export interface ResponseFlag {
  response: string;
  flag: string;
}

/** An answer that an annotator wrote as better than all that were shown. */
export interface IdealAnswer {
  content: string;
  /** The response whose last message it was made of; null for one written anew. */
  edited_from: string | null;
  /** What was changed of that message; null for one written anew. */
  edits: TextEdit[] | null;
}

/** How a response stood on the page when it was judged. */
export interface Rendering {
  response: string;
  /** `plain`: too deep or too slow to be set as Markdown. */
  form: 'markdown' | 'plain';
  /** The annotator looked at the raw text too. */
  saw_raw: boolean;
}

/** What is said beside the ranking since it can be asked: in a judgement all of it, or nothing in older snapshots. */
export interface JudgementDetails {
  all_bad: boolean;
  /** Out of the project's. */
  reasons: string[];
  response_flags: ResponseFlag[];
  ideal_answer: IdealAnswer | null;
  /** Empty where it is not known. */
  renderings: Rendering[];
  /** The judgement by which its annotator took this one back; then it does not count. */
  superseded_by: string | null;
}

/** One annotator's answer as a snapshot keeps it. Response ids are those of the import. */
export interface SnapshotJudgement extends Partial<JudgementDetails> {
  id: string;
  /** A pseudonym, the same over the project. */
  annotator: string;
  /** Tie groups of response ids, best first. */
  ranking: string[][];
  /** Index into the project's strength labels, weakest first; null for a tie and where none is asked. */
  strength: number | null;
  /** By the name of the aspect, `preferred` (a response, or null for neither) or `ratings` by response, from 0. */
  aspects: JsonObject | null;
  rationale: string | null;
  flags: string[];
  /** Response ids in the order they were shown. */
  shown_order: string[];
  duration_ms: number;
  /** ISO 8601, UTC. */
  submitted_at: string;
  guidelines_version: number;
  /** False for a surplus or superseded judgement: kept, never counted. */
  counted: boolean;
}

/** What the judgements say of two responses: the probability that the first is preferred, from so many judgements. */
export interface ConsensusPair {
  first: string;
  second: string;
  p: number;
  judgements: number;
}

/** What the counted judgements of a comparison add up to. */
export interface SnapshotConsensus {
  ranking: string[][];
  /** Those that a judgement says something of. */
  pairs: ConsensusPair[];
  /**
   * Mean strength in steps (1 the weakest label, a tie 0), positive towards the first response of `ranking`;
   * null where none was given or more than two responses are compared.
   */
  strength: number | null;
  method: string;
  /** 0–1; null with one judgement. */
  agreement: number | null;
}

/** One comparison with all that is known of it: the canonical row of a snapshot, from which every export is made. */
export interface SnapshotRow extends ImportRow {
  judgements: SnapshotJudgement[];
  /** Null while unjudged. */
  consensus: SnapshotConsensus | null;
  /** The name of the row's split, e.g. `train`. */
  split: string;
  /** What was asked of a ranking; absent in older snapshots, where it was always all. */
  ranking_mode?: RankingMode;
}
