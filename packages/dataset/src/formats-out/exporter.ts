import { promptHash } from '../rows/content-hash.ts';
import type { SnapshotRow } from '../rows/snapshot-row.ts';
import type { ExportOptionRules, ExportOptions, PreferenceOption, TieRule } from './export-options.ts';
import type { ExportRecord } from './export-record.ts';
import { Float } from './export-record.ts';
import type { DropReason, ExportSummary } from './export-summary.ts';
import type { NamedColumns } from './parquet-columns.ts';
import { preferencePairs, type PreferencePair } from './preference-pairs.ts';

/** What an exporter knows besides the rows. */
export interface ExportContext {
  options: ExportOptions;
  /** How many strength labels the project asks for; 0 where it asks for none. */
  strengthLabels: number;
  /** Whether any message of the dataset has more than role and content. */
  hasParts: boolean;
  summary: ExportSummary;
}

/** Turns comparisons into the rows of one format. */
export interface Exporter {
  recordsOf(row: SnapshotRow): Iterable<ExportRecord>;
  /** What was held back, once all comparisons are in. */
  rest?(): Iterable<ExportRecord>;
}

export interface ExportFormatDefinition extends ExportOptionRules {
  /** One line for people who choose a format. */
  description: string;
  /** For Parquet, the columns whose values do not tell their type. */
  namedColumns?(context: Pick<ExportContext, 'hasParts'>): NamedColumns;
  exporter(context: ExportContext): Exporter;
}

export const PREFERENCE_OPTIONS: readonly PreferenceOption[] = ['ties', 'votes', 'minAgreement', 'pairs'];
/** No pairwise format can say that two responses are equal. */
const PAIRWISE_TIES: readonly TieRule[] = ['drop', 'both', 'half'];

/** The row of a pairwise format, or why the format cannot carry it. */
export type PairRecord = (pair: PreferencePair, context: ExportContext) => ExportRecord | DropReason;

/** A format with one row a preference pair. Under `ties=half` every row gets a `weight`. */
export function pairwiseFormat(
  description: string,
  recordOf: PairRecord,
  more: Pick<ExportFormatDefinition, 'namedColumns'> = {},
): ExportFormatDefinition {
  return {
    ...more,
    description,
    ties: PAIRWISE_TIES,
    options: PREFERENCE_OPTIONS,
    exporter: (context) => ({
      *recordsOf(row) {
        for (const pair of preferencePairs(row, context.options, context.summary)) {
          const record = recordOf(pair, context);
          if (typeof record === 'string') context.summary.drop(record);
          else yield withWeight(record, pair, context);
        }
      },
    }),
  };
}

function withWeight(record: ExportRecord, pair: PreferencePair, { options }: ExportContext): ExportRecord {
  return options.ties === 'half' ? { ...record, weight: new Float(pair.weight) } : record;
}

/** The `margin` column, on every row or on none. */
export function marginColumn(pair: PreferencePair, { strengthLabels }: ExportContext): ExportRecord {
  return strengthLabels > 0 ? { margin: new Float(pair.margin) } : {};
}

/** Names the preference (unique in an export) and its prompt, which all pairs of a ranking share. */
export function idColumns({ row, chosen, rejected, judgement }: PreferencePair): ExportRecord {
  const vote = judgement ? `${row.id}/${judgement.id}` : row.id;
  return { id: `${vote}/${chosen.id}>${rejected.id}`, prompt_id: promptHash(row.prompt) };
}
