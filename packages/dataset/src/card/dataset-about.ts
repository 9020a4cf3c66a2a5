import type { TaskKind } from '../rows/import-row.ts';
import type { RankingMode } from '../rows/snapshot-row.ts';

/** What a card says that the rows do not. */
export interface DatasetAbout {
  name: string;
  version: number;
  /** ISO 8601. */
  createdAt: string;
  /** Of the `native` export of all splits. */
  sha256: string;
  kind: TaskKind;
  /** Weakest first; empty where no strength is asked. */
  strengthLabels: readonly string[];
  allowTies: boolean;
  /** What is asked of a ranking; of two responses it is `full`. */
  rankingMode: RankingMode;
  /** Who judged, in the Hub's words. */
  annotationsCreators?: 'expert-generated' | 'crowdsourced' | 'machine-generated';
}
