import { formatCount } from '../../format/count.ts';
import { counted } from '../english.ts';

export const en = {
  title: 'Datasets',
  note: 'a snapshot never changes; the same options give the same bytes for ever',
  create: 'New snapshot',
  empty: {
    title: 'No snapshot yet.',
    text: 'A snapshot keeps the project as it is at one moment: comparisons, judgements and their consensus. Exports are made from it, in any format, and stay the same however the work goes on.',
  },
  snapshot: (version: number) => `Snapshot ${version}`,
  table: {
    name: 'Snapshots',
    snapshot: 'Snapshot',
    comparisons: 'Comparisons',
    pending: 'being made',
    failed: 'failed',
  },
  form: {
    asItIs: (judgements: number, done: number, total: number) =>
      `As it is now: ${formatCount(judgements)} judgements, ${formatCount(done)} of ${formatCount(total)} comparisons done. The work goes on meanwhile.`,
    name: 'Name',
    nameHint: 'May be empty.',
    splits: 'Splits, in percent',
    splitsHint: 'By hash of the prompt: no prompt is on two sides.',
    negative: 'Each share is 0% or more.',
    sum: (percent: number) => `The shares add up to ${percent}%; they must be 100%.`,
    least: 'Judgements at least',
    leastHint: 'Comparisons with fewer are left out of it; 0 keeps the unjudged ones too.',
    act: 'Make the snapshot',
  },
  pending: (version: number) => `v${version} is being made. It shows up here by itself.`,
  failed: (version: number, why: string) => (
    <>
      <span className="strong">v{version} could not be made.</span> {why} Nothing else is touched; make a new
      one.
    </>
  ),
  export: {
    title: (version: number) => `Export v${version}`,
    rows: (count: number) => counted(count, 'comparison'),
    theSha: 'the SHA-256',
    firstLine: 'First line, as the trainer reads it',
    shaOfFile: 'SHA-256 of this file',
    command: 'the command',
    download: 'Download JSONL',
    downloadParquet: 'Download Parquet',
    card: 'Dataset card',
    unreachable: 'The export could not be reached. Try again when the network is back.',
    refused: (status: number) => `The server refused this export (${status}).`,
    cut: (characters: number) => `(${characters} characters)`,
  },
  options: {
    format: 'Format',
    votes: 'Votes',
    votesHint: 'consensus: one row a pair; each: one a judgement.',
    ties: 'Ties',
    tiesKept: 'keep: a tie stands as one.',
    tiesHint: 'both: a row in each direction; half: the same, each weighing half.',
    pairs: 'Pairs of a ranking',
    agreement: 'Agreement at least',
    agreementRange: 'Agreement at least, 0 to 1',
    split: 'Split',
    splitHint: (shares: string) => `${shares} by hash of the prompt: none is on two sides.`,
    file: 'File',
  },
  meanings: {
    native: 'Everything: comparisons, judgements, consensus.',
    trl: 'TRL: explicit prompt, conversational.',
    'trl-implicit': 'TRL: the prompt within both answers.',
    'trl-text': 'TRL: plain text.',
    kto: 'TRL: unpaired, for KTO.',
    openai: 'OpenAI: preference fine-tuning.',
    'llama-factory': 'LLaMA-Factory: ShareGPT ranking.',
    axolotl: 'Axolotl: DPO.',
    openrlhf: 'OpenRLHF: reward model and DPO.',
    helpsteer3: 'HelpSteer3: each annotator’s preference.',
    'hh-rlhf': 'Anthropic hh-rlhf: two transcripts.',
    ultrafeedback: 'UltraFeedback: binarised, with scores.',
    kwise: 'Nectar: rankings of many.',
    battles: 'Arena: model against model.',
  },
};
