import { isInstructionRole, type Message } from '../rows/import-row.ts';
import type { SnapshotJudgement, SnapshotRow } from '../rows/snapshot-row.ts';
import type { ExportOptions } from './export-options.ts';
import type { DropReason, ExportSummary } from './export-summary.ts';

/** What one judgement, or the consensus of all, says of a comparison. */
export interface Vote {
  ranking: readonly (readonly string[])[];
  /** Steps towards the first response of the ranking; 0 where none is asked. */
  strength: number;
  judgement: SnapshotJudgement | null;
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
    (last === 'user' || last === 'tool') &&
    !prompt.some(({ role }, index) => isInstructionRole(role) && index > 0)
  );
}
