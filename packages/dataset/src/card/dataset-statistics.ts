import { hasParts } from '../rows/import-row.ts';
import type { SnapshotJudgement, SnapshotRow } from '../rows/snapshot-row.ts';

/** How much of a dataset is in one of its splits. */
export interface SplitCounts {
  comparisons: number;
  judged: number;
}

/** Counts over a snapshot's comparisons, taken in one pass; memory grows with its names only, not with its rows. */
export class DatasetStatistics {
  comparisons = 0;
  /** Comparisons with a consensus. */
  judged = 0;
  /** Comparisons whose consensus puts all responses level. */
  tied = 0;
  /** Test questions with a known answer. */
  gold = 0;
  responses = 0;
  countedJudgements = 0;
  surplusJudgements = 0;
  /** Judgements that their annotators changed. */
  supersededJudgements = 0;
  /** Counted judgements by which none of the responses will do. */
  allBadJudgements = 0;
  idealAnswers = 0;
  /** Whether any message has more than role and content, such as tool calls. */
  hasParts = false;
  readonly annotators = new Set<string>();
  readonly models = new Map<string, number>();
  readonly categories = new Map<string, number>();
  readonly languages = new Map<string, number>();
  readonly licenses = new Map<string, number>();
  readonly splits = new Map<string, SplitCounts>();
  #agreementSum = 0;
  #agreementCount = 0;

  /** Mean agreement of the comparisons that have two judgements or more, 0–1; null where none has. */
  get meanAgreement(): number | null {
    return this.#agreementCount === 0 ? null : this.#agreementSum / this.#agreementCount;
  }

  add(row: SnapshotRow): void {
    this.comparisons++;
    this.responses += row.responses.length;
    if (row.gold) this.gold++;
    count(this.categories, row.category);
    count(this.languages, row.language);
    count(this.licenses, row.license);
    for (const { model, license } of row.responses) {
      count(this.models, model);
      count(this.licenses, license);
    }
    this.hasParts ||=
      row.prompt.some(hasParts) || row.responses.some(({ messages }) => messages.some(hasParts));
    for (const judgement of row.judgements) this.#addJudgement(judgement);
    const split = this.splits.get(row.split) ?? { comparisons: 0, judged: 0 };
    this.splits.set(row.split, split);
    split.comparisons++;
    if (!row.consensus) return;
    split.judged++;
    this.judged++;
    if (row.consensus.ranking.length === 1) this.tied++;
    if (row.consensus.agreement === null) return;
    this.#agreementSum += row.consensus.agreement;
    this.#agreementCount++;
  }

  #addJudgement(judgement: SnapshotJudgement): void {
    this.annotators.add(judgement.annotator);
    if (judgement.counted) {
      this.countedJudgements++;
      if (judgement.all_bad) this.allBadJudgements++;
      if (judgement.ideal_answer) this.idealAnswers++;
    } else if (typeof judgement.superseded_by === 'string') this.supersededJudgements++;
    else this.surplusJudgements++;
  }
}

/** Reads a snapshot's comparisons through. */
export async function collectStatistics(
  rows: AsyncIterable<readonly SnapshotRow[]>,
): Promise<DatasetStatistics> {
  const statistics = new DatasetStatistics();
  for await (const batch of rows) for (const row of batch) statistics.add(row);
  return statistics;
}

function count(counts: Map<string, number>, name: string | null): void {
  if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
}
