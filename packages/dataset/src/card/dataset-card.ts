import { cardHeader } from './card-header.ts';
import type { DatasetAbout } from './dataset-about.ts';
import type { DatasetStatistics } from './dataset-statistics.ts';

/** So many lines of a table; what follows is summed up. */
const MAX_TABLE_ROWS = 40;

/**
 * The README.md of a dataset for the Hugging Face Hub: the header it files the dataset by, and what a reader should
 * know before training on it. Its files are expected at `trl/<split>.jsonl`, `helpsteer3/<split>.jsonl` and `native.jsonl`.
 */
export function datasetCard(about: DatasetAbout, statistics: DatasetStatistics): string {
  return [
    cardHeader(about, statistics),
    `# ${plain(about.name)}`,
    summary(about, statistics),
    files(),
    ['## Splits', 'A prompt is in one split only.', splitTable(statistics)].join('\n\n'),
    collection(about, statistics),
    countsSection('Models', 'Responses', statistics.models),
    countsSection('Categories', 'Comparisons', statistics.categories),
    countsSection('Languages', 'Comparisons', statistics.languages),
    countsSection('Licences', 'Comparisons and responses', statistics.licenses),
    limits(statistics),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
    .concat('\n');
}

function summary(about: DatasetAbout, statistics: DatasetStatistics): string {
  return [
    `Human preferences over ${counted(statistics.responses, 'response')} in ${counted(statistics.comparisons, 'comparison')}, ` +
      `${number(statistics.judged)} of them judged, by ${counted(statistics.annotators.size, 'annotator')} with ` +
      `${counted(statistics.countedJudgements, 'judgement')}.`,
    `Version ${about.version} of ${about.createdAt.slice(0, 10)}, SHA-256 of all rows \`${about.sha256}\`. Made with Pairwright.`,
  ].join('\n\n');
}

function files(): string {
  return [
    '## Files',
    '- `default` (`trl/`): one row a preference pair, with `prompt`, `chosen` and `rejected` as messages, which TRL reads as they are.',
    "- `annotations` (`helpsteer3/`): one row a pair of responses with every annotator's own preference and reason, ties included.",
    '- `native.jsonl`: one row a comparison with all there is, unjudged ones too; read it line by line.',
    '```python\nfrom datasets import load_dataset\n\npreferences = load_dataset("path/of/this/dataset")\n```',
  ].join('\n\n');
}

function splitTable({ splits }: DatasetStatistics): string {
  const rows = [...splits].sort(([a], [b]) => (a < b ? -1 : 1));
  const cells = rows.map(([name, { comparisons, judged }]) => [
    plain(name),
    number(comparisons),
    number(judged),
  ]);
  return table(['Split', 'Comparisons', 'Judged'], cells);
}

function collection(about: DatasetAbout, statistics: DatasetStatistics): string {
  const agreement = statistics.meanAgreement;
  const labels = about.strengthLabels.map((label) => `"${plain(label)}"`).join(', ');
  return [
    '## How it was made',
    taskOf(about) +
      'They were not told which model a response is of, and each saw the responses in a random order of their own, ' +
      'which is kept with the judgement.',
    `${about.allowTies ? 'Ties were allowed' : 'Ties were not allowed'}; ${counted(statistics.tied, 'comparison')} ended tied. ` +
      (labels === '' ? 'No strength was asked.' : `The strength was asked as ${labels}, weakest first.`),
    agreement === null
      ? 'No comparison was judged twice, so how far annotators agree is not known.'
      : `Two annotators of one comparison agreed on ${(agreement * 100).toFixed(1)}% of the pairs, ties counted as an answer of their own.`,
    'Annotators are named by pseudonyms.',
  ].join('\n\n');
}

function taskOf({ kind, rankingMode }: DatasetAbout): string {
  if (kind === 'PAIRWISE') return 'Annotators saw a prompt with two responses and said which is better. ';
  if (rankingMode === 'full') return 'Annotators saw a prompt with its responses and ranked them. ';
  return (
    'Annotators saw a prompt with its responses and said which is the best; nothing is known of the others among ' +
    'themselves, and no pair is made of two of them. '
  );
}

function countsSection(title: string, column: string, counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return '';
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const cells = sorted.slice(0, MAX_TABLE_ROWS).map(([name, count]) => [plain(name), number(count)]);
  const more = sorted.length - MAX_TABLE_ROWS;
  const note = more > 0 ? `\n\nand ${number(more)} more.` : '';
  return `## ${title}\n\n${table([title, column], cells)}${note}`;
}

function limits(statistics: DatasetStatistics): string {
  const { gold, surplusJudgements, supersededJudgements, allBadJudgements, idealAnswers } = statistics;
  return [
    '## Before you train',
    '- A preference says which of two texts a person liked better, not that it is true, harmless or good.',
    '- Pairwise files leave ties out; the annotations keep them.',
    '- Preferences may follow length and style. Compare the lengths of `chosen` and `rejected` first.',
    ...(gold > 0 ? [`- ${counted(gold, 'test question')} with a known answer among the comparisons.`] : []),
    ...(surplusJudgements > 0
      ? [
          `- ${counted(surplusJudgements, 'judgement')} came late (\`counted\` is false): kept, not part of the consensus.`,
        ]
      : []),
    ...(supersededJudgements > 0
      ? [
          `- ${counted(supersededJudgements, 'judgement')} changed by the annotator (\`superseded_by\`): kept, not part of the consensus.`,
        ]
      : []),
    ...(allBadJudgements > 0
      ? [`- By ${counted(allBadJudgements, 'judgement')} none of the responses will do (\`all_bad\`).`]
      : []),
    ...(idealAnswers > 0
      ? [
          `- ${counted(idealAnswers, 'answer')} written by annotators (\`ideal_answer\`), in \`native.jsonl\` only.`,
        ]
      : []),
  ].join('\n');
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A text from outside as plain Markdown, on one line. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$&!]/g, '\\$&');
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function counted(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}
