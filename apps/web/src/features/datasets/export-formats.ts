export type TieRule = 'drop' | 'both' | 'half' | 'keep';
export type ExportOption = 'ties' | 'votes' | 'pairs' | 'minAgreement';

type FormatRules = {
  name: string;
  meaning: string;
  /** What it can do with ties, its default first. */
  ties: readonly TieRule[];
  options: readonly ExportOption[];
};

const everyOption = ['ties', 'votes', 'pairs', 'minAgreement'] as const;
const pairwise = { ties: ['drop', 'both', 'half'], options: everyOption } as const;
const tiesKept = { ties: ['keep', 'drop'], options: everyOption } as const;

/** The formats that exports are made in, each with the options that it has. */
export const exportFormats = [
  { name: 'native', meaning: 'Everything: comparisons, judgements, consensus', ties: ['keep'], options: [] },
  { name: 'trl', meaning: 'TRL: explicit prompt, conversational', ...pairwise },
  { name: 'trl-implicit', meaning: 'TRL: the prompt within both answers', ...pairwise },
  { name: 'trl-text', meaning: 'TRL: plain text', ...pairwise },
  { name: 'kto', meaning: 'TRL: unpaired, for KTO', ties: ['drop'], options: everyOption },
  { name: 'openai', meaning: 'OpenAI: preference fine-tuning', ...pairwise },
  { name: 'llama-factory', meaning: 'LLaMA-Factory: ShareGPT ranking', ...pairwise },
  { name: 'axolotl', meaning: 'Axolotl: DPO', ...pairwise },
  { name: 'openrlhf', meaning: 'OpenRLHF: reward model and DPO', ...pairwise },
  { name: 'helpsteer3', meaning: 'HelpSteer3: each annotator’s preference', ...tiesKept },
  { name: 'hh-rlhf', meaning: 'Anthropic hh-rlhf: two transcripts', ...pairwise },
  { name: 'ultrafeedback', meaning: 'UltraFeedback: binarised, with scores', ...pairwise },
  { name: 'kwise', meaning: 'Nectar: rankings of many', ties: ['keep'], options: ['votes', 'minAgreement'] },
  { name: 'battles', meaning: 'Arena: model against model', ...tiesKept },
] as const satisfies readonly FormatRules[];

export type ExportFormat = (typeof exportFormats)[number]['name'];

/** A format's rules. */
export function rulesOf(format: ExportFormat): FormatRules {
  return exportFormats.find(({ name }) => name === format) ?? exportFormats[0];
}
