import { rulesOf, type ExportFormat, type ExportOption, type TieRule } from './export-formats.ts';

/** Each choice with its values, the first being the API's default. */
export const exportChoices = {
  votes: ['consensus', 'each'],
  pairs: ['all', 'adjacent', 'best-rest'],
  split: ['all', 'train', 'validation', 'test'],
  type: ['jsonl', 'parquet'],
} as const;

export type ExportOptions = {
  format: ExportFormat;
  votes: (typeof exportChoices)['votes'][number];
  /** What was chosen; a format that cannot do it does its default instead. */
  ties: TieRule;
  pairs: (typeof exportChoices)['pairs'][number];
  split: (typeof exportChoices)['split'][number];
  type: (typeof exportChoices)['type'][number];
  /** 0 to 1: comparisons on which fewer agree are left out. */
  minAgreement: number;
};

export const defaultExport: ExportOptions = {
  format: 'trl',
  votes: 'consensus',
  ties: 'drop',
  pairs: 'all',
  split: 'all',
  type: 'jsonl',
  minAgreement: 0,
};

/** What becomes of ties in the chosen format. */
export function tiesOf({ format, ties }: ExportOptions): TieRule {
  const allowed = rulesOf(format).ties;
  return allowed.find((rule) => rule === ties) ?? allowed[0] ?? ties;
}

/** The export's address: only what differs from the defaults, so that the same export has one address. */
export function exportPath(snapshotId: string, options: ExportOptions): string {
  const rules = rulesOf(options.format);
  const query = new URLSearchParams({ format: options.format });
  if (options.split !== defaultExport.split) query.set('split', options.split);
  if (options.type !== defaultExport.type) query.set('type', options.type);
  const chosen: Record<ExportOption, string> = {
    ties: tiesOf(options),
    votes: options.votes,
    pairs: options.pairs,
    minAgreement: String(options.minAgreement),
  };
  const defaults: Record<ExportOption, string | undefined> = {
    ties: rules.ties[0],
    votes: defaultExport.votes,
    pairs: defaultExport.pairs,
    minAgreement: '0',
  };
  for (const option of rules.options) {
    if (chosen[option] !== defaults[option]) query.set(option, chosen[option]);
  }
  return `/api/v1/snapshots/${snapshotId}/export?${query.toString()}`;
}

/** A file name that tells version, format and split: `v7-trl-train.jsonl`. */
export function exportFileName(version: number, { format, split, type }: ExportOptions): string {
  return `v${version}-${format}${split === 'all' ? '' : `-${split}`}.${type}`;
}

/** A command that does the same from a terminal. */
export function exportCommand(
  origin: string,
  snapshotId: string,
  version: number,
  options: ExportOptions,
): string {
  const address = `${origin}${exportPath(snapshotId, options)}`;
  const file = exportFileName(version, options);
  return `curl --fail-with-body --compressed -H "Authorization: Bearer $PAIRWRIGHT_TOKEN" -o ${file} "${address}"`;
}
