export type TieRule = 'drop' | 'both' | 'half' | 'keep';
export type ExportOption = 'ties' | 'votes' | 'pairs' | 'minAgreement';

type FormatRules = {
  name: string;
  /** What it can do with ties, its default first. */
  ties: readonly TieRule[];
  options: readonly ExportOption[];
};

const everyOption = ['ties', 'votes', 'pairs', 'minAgreement'] as const;
const pairwise = { ties: ['drop', 'both', 'half'], options: everyOption } as const;
const tiesKept = { ties: ['keep', 'drop'], options: everyOption } as const;

/** The formats that exports are made in, each with the options that it has. */
export const exportFormats = [
  { name: 'native', ties: ['keep'], options: [] },
  { name: 'trl', ...pairwise },
  { name: 'trl-implicit', ...pairwise },
  { name: 'trl-text', ...pairwise },
  { name: 'kto', ties: ['drop'], options: everyOption },
  { name: 'openai', ...pairwise },
  { name: 'llama-factory', ...pairwise },
  { name: 'axolotl', ...pairwise },
  { name: 'openrlhf', ...pairwise },
  { name: 'helpsteer3', ...tiesKept },
  { name: 'hh-rlhf', ...pairwise },
  { name: 'ultrafeedback', ...pairwise },
  { name: 'kwise', ties: ['keep'], options: ['votes', 'minAgreement'] },
  { name: 'battles', ...tiesKept },
] as const satisfies readonly FormatRules[];

export type ExportFormat = (typeof exportFormats)[number]['name'];

/** A format's rules. */
export function rulesOf(format: ExportFormat): FormatRules {
  return exportFormats.find(({ name }) => name === format) ?? exportFormats[0];
}
