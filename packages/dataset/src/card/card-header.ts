import type { DatasetAbout } from './dataset-about.ts';
import type { DatasetStatistics } from './dataset-statistics.ts';

const LANGUAGE_CODE = /^[a-z]{2,3}$/;
const SIZES: ReadonlyArray<[below: number, category: string]> = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
  [1e8, '10M<n<100M'],
];

/** The YAML header by which the Hugging Face Hub files and loads a dataset. Every text in it is quoted as JSON is. */
export function cardHeader(about: DatasetAbout, statistics: DatasetStatistics): string {
  const languages = languageCodes(statistics);
  return [
    '---',
    `license: ${licenseOf(statistics)}`,
    ...(languages.length > 0
      ? [`language: [${languages.map((code) => JSON.stringify(code)).join(', ')}]`]
      : []),
    `pretty_name: ${JSON.stringify(about.name)}`,
    'task_categories: [text-generation]',
    'tags: [preference, human-feedback, rlhf, dpo, trl]',
    `annotations_creators: [${about.annotationsCreators ?? 'expert-generated'}]`,
    `size_categories: [${SIZES.find(([below]) => statistics.comparisons < below)?.[1] ?? 'n>100M'}]`,
    ...configs(statistics),
    '---',
  ].join('\n');
}

/**
 * One config a shape of row: mixing shapes in one makes it fail to load, and so does a file without rows. The `native`
 * rows are in none: their columns of free form (metadata, params) have no type that readers could infer.
 */
function configs({ splits }: DatasetStatistics): string[] {
  const judged = [...splits.keys()].sort().filter((name) => splits.get(name)?.judged);
  if (judged.length === 0) return [];
  return ['configs:', ...config('default', 'trl', judged), ...config('annotations', 'helpsteer3', judged)];
}

function config(name: string, folder: string, splits: readonly string[]): string[] {
  const files = splits.map((split) => `  - {split: ${split}, path: ${folder}/${split}.jsonl}`);
  return [`- config_name: ${name}`, '  data_files:', ...files];
}

/** The Hub's id where all texts share one licence; it has `other` for a mixture and `unknown` for none. */
function licenseOf({ licenses }: DatasetStatistics): string {
  const ids = new Set([...licenses.keys()].map((license) => license.trim().toLowerCase()));
  const [only] = ids;
  if (only === undefined) return 'unknown';
  return ids.size === 1 && /^[a-z0-9][a-z0-9.-]*$/.test(only) ? only : 'other';
}

function languageCodes({ languages }: DatasetStatistics): string[] {
  const codes = [...languages.keys()].map((language) => language.toLowerCase().split('-')[0] ?? '');
  return [...new Set(codes.filter((code) => LANGUAGE_CODE.test(code)))].sort();
}
