/** The formats that exports are made in, with the options that each of them has. */
export const exportFormats = [
  { name: 'native', meaning: 'everything, one line a comparison', isPairwise: false },
  { name: 'trl', meaning: 'prompt, chosen, rejected: for reward models and DPO', isPairwise: true },
] as const;

export type ExportFormat = (typeof exportFormats)[number]['name'];

/** Each option with its values, the first being the default of the API. */
export const exportChoices = {
  votes: ['consensus', 'each'],
  ties: ['drop', 'both', 'half'],
  pairs: ['all', 'adjacent', 'best-rest'],
  split: ['all', 'train', 'validation', 'test'],
} as const;

export type ExportOptions = {
  format: ExportFormat;
  votes: (typeof exportChoices)['votes'][number];
  ties: (typeof exportChoices)['ties'][number];
  pairs: (typeof exportChoices)['pairs'][number];
  split: (typeof exportChoices)['split'][number];
  /** 0 to 1: pairs on which fewer agree are left out. */
  minAgreement: number;
};

export const defaultExport: ExportOptions = {
  format: 'trl',
  votes: 'consensus',
  ties: 'drop',
  pairs: 'all',
  split: 'all',
  minAgreement: 0,
};

/** The export's address: only what differs from the defaults, so that the same export has one address. */
export function exportPath(snapshotId: string, options: ExportOptions): string {
  const query = new URLSearchParams({ format: options.format });
  if (options.split !== defaultExport.split) query.set('split', options.split);
  if (isPairwise(options.format)) {
    for (const name of ['votes', 'ties', 'pairs'] as const) {
      if (options[name] !== defaultExport[name]) query.set(name, options[name]);
    }
    if (options.minAgreement > 0) query.set('minAgreement', String(options.minAgreement));
  }
  return `/api/v1/snapshots/${snapshotId}/export?${query.toString()}`;
}

export function isPairwise(format: ExportFormat): boolean {
  return exportFormats.some(({ name, isPairwise }) => name === format && isPairwise);
}

/** A file name that tells version, format and split: `v7-trl-train.jsonl`. */
export function exportFileName(version: number, { format, split }: ExportOptions): string {
  return `v${version}-${format}${split === 'all' ? '' : `-${split}`}.jsonl`;
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
