import { describe, expect, it } from '@jest/globals';
import { DatasetError } from '../dataset-error.ts';
import { exportFormats, parseExportOptions, type ExportFormat } from './export-formats.ts';

const SPLITS = ['train', 'validation', 'test'];

function refusal(query: Record<string, string | string[]>): string {
  try {
    parseExportOptions(query, SPLITS);
  } catch (error) {
    if (error instanceof DatasetError && error.code === 'BAD_OPTION') return error.message;
    throw error;
  }
  throw new Error('the options were taken');
}

describe('parseExportOptions', () => {
  it('has a default for everything but the format', () => {
    expect(parseExportOptions({ format: 'trl' }, SPLITS)).toEqual({
      format: 'trl',
      split: 'all',
      type: 'jsonl',
      ties: 'drop',
      votes: 'consensus',
      minAgreement: 0,
      pairs: 'all',
    });
  });

  it('takes every option of a pairwise format', () => {
    const query = {
      format: 'openai',
      split: 'test',
      ties: 'half',
      votes: 'each',
      minAgreement: '.75',
      pairs: 'best-rest',
    };
    expect(parseExportOptions(query, SPLITS)).toEqual({ ...query, type: 'jsonl', minAgreement: 0.75 });
  });

  it('knows the formats of the contract', () => {
    expect(Object.keys(exportFormats)).toEqual([
      'native',
      'trl',
      'trl-implicit',
      'trl-text',
      'kto',
      'openai',
      'llama-factory',
      'axolotl',
      'openrlhf',
      'helpsteer3',
      'hh-rlhf',
      'ultrafeedback',
      'kwise',
      'battles',
    ] satisfies ExportFormat[]);
  });

  it.each<[Record<string, string | string[]>, string]>([
    [
      {},
      'format must be one of native, trl, trl-implicit, trl-text, kto, openai, llama-factory, axolotl, openrlhf, helpsteer3, hh-rlhf, ultrafeedback, kwise, battles, found none',
    ],
    [
      { format: 'csv' },
      'format must be one of native, trl, trl-implicit, trl-text, kto, openai, llama-factory, axolotl, openrlhf, helpsteer3, hh-rlhf, ultrafeedback, kwise, battles, found "csv"',
    ],
    [{ format: 'trl', split: 'dev' }, 'split must be one of all, train, validation, test, found "dev"'],
    [{ format: 'trl', type: 'csv' }, 'type must be one of jsonl, parquet, found "csv"'],
    [{ format: 'trl', ties: 'keep' }, 'ties must be one of drop, both, half, found "keep"'],
    [{ format: 'trl', ties: ['drop', 'both'] }, 'ties must be one of drop, both, half, found 2 values'],
    [{ format: 'kto', ties: 'both' }, 'ties must be one of drop, found "both"'],
    [{ format: 'trl', votes: '' }, 'votes must be one of consensus, each, found ""'],
    [{ format: 'trl', pairs: '3' }, 'pairs must be one of all, adjacent, best-rest, found "3"'],
    [{ format: 'trl', minAgreement: '80%' }, 'minAgreement must be a number from 0 to 1, found "80%"'],
    [{ format: 'trl', minAgreement: '1.01' }, 'minAgreement must be a number from 0 to 1, found "1.01"'],
    [{ format: 'trl', minAgreement: '' }, 'minAgreement must be a number from 0 to 1, found ""'],
    [{ format: 'trl', minAgreement: '0x1' }, 'minAgreement must be a number from 0 to 1, found "0x1"'],
    [
      { format: 'trl', limit: '3' },
      'trl has no option "limit"; it has format, split, type, ties, votes, minAgreement, pairs',
    ],
    [{ format: 'native', ties: 'drop' }, 'native has no option "ties"; it has format, split, type'],
  ])('refuses %j and lists what there is', (query, message) => {
    expect(refusal(query)).toBe(message);
  });
});
