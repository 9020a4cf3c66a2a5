import { describe, expect, it } from '@jest/globals';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAll, type ReadFile } from '../../test/read-all.ts';

const SAMPLES = join(import.meta.dirname, '../../test/samples');
/** Published files that lie beside the repository on some machines and are no part of it. */
const PUBLISHED = join(import.meta.dirname, '../../../../../shared/data');
const hasPublished = existsSync(PUBLISHED);

const MODELS = [
  'Meta-Llama-3-70B-Instruct',
  'claude-3-opus-20240229',
  'deepseek-llm-67b-chat',
  'gemini-pro',
  'gpt4',
  'mistral-large-2402',
];

function publishedWhereThere<T>(cases: T[]): T[] {
  return hasPublished ? cases : [];
}

function countCodes({ issues }: ReadFile): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe('whole files', () => {
  it.each([
    { file: join(SAMPLES, 'native.jsonl'), rows: 2, responses: 5, equal: 1 },
    ...publishedWhereThere([
      { file: join(PUBLISHED, 'alpaca_eval/six-models.jsonl.gz'), rows: 805, responses: 4_830, equal: 17 },
    ]),
  ])('are read as native rows: $rows of $responses responses', async ({ file, rows, responses, equal }) => {
    const read = await readAll(createReadStream(file));
    expect(read.format).toBe('native');
    expect(read.rows).toHaveLength(rows);
    expect(read.rows.flatMap((row) => row.responses)).toHaveLength(responses);
    expect(countCodes(read)).toEqual({ EMPTY_RESPONSE: 1, IDENTICAL_RESPONSES: equal });
  });

  it.each([
    { file: join(SAMPLES, 'model-outputs.json'), model: 'small', rows: 2 },
    ...publishedWhereThere(
      MODELS.map((model) => ({
        file: join(PUBLISHED, `alpaca_eval/model_outputs/${model}.json.gz`),
        model,
        rows: 805,
      })),
    ),
  ])('are read as the $rows outputs of $model', async ({ file, model, rows }) => {
    const read = await readAll(createReadStream(file));
    expect(read.format).toBe('model-outputs');
    expect(read.outputs).toHaveLength(rows);
    expect(new Set(read.outputs.map(({ prompt_hash }) => prompt_hash)).size).toBe(rows);
    expect(new Set(read.outputs.map(({ response }) => response.model))).toEqual(new Set([model]));
  });

  it.each([
    { file: join(SAMPLES, 'hh-rlhf.jsonl'), rows: 2, empty: 1 },
    ...publishedWhereThere([
      { file: join(PUBLISHED, 'hh-rlhf/harmless-base-test.jsonl.gz'), rows: 2_312, empty: 4 },
    ]),
  ])('are read as $rows dialogues of hh-rlhf', async ({ file, rows, empty }) => {
    const read = await readAll(createReadStream(file));
    expect(read.format).toBe('hh-rlhf');
    expect(read.rows).toHaveLength(rows);
    expect(countCodes(read)).toEqual({ EMPTY_RESPONSE: empty });
    expect(read.rows.every(({ prompt }) => prompt.at(-1)?.role === 'user')).toBe(true);
  });
});
