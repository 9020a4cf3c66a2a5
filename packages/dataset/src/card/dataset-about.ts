import type { TaskKind } from '../rows/import-row.ts';

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
  /** Who judged, in the Hub's words. */
  annotationsCreators?: 'expert-generated' | 'crowdsourced' | 'machine-generated';
}
