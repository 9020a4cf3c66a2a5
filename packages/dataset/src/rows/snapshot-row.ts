import type { ImportRow } from './import-row.ts';
import type { JsonObject } from './json-value.ts';

/** One annotator's answer as a snapshot keeps it. Response ids are those of the import. */
export interface SnapshotJudgement {
  id: string;
  /** A pseudonym, the same over the project. */
  annotator: string;
  /** Tie groups of response ids, best first. */
  ranking: string[][];
  /** Index into the project's strength labels, weakest first; null for a tie and where none is asked. */
  strength: number | null;
  aspects: JsonObject | null;
  rationale: string | null;
  flags: string[];
  /** Response ids in the order they were shown. */
  shown_order: string[];
  duration_ms: number;
  /** ISO 8601, UTC. */
  submitted_at: string;
  guidelines_version: number;
  /** False for a surplus judgement: kept, never counted. */
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
}
