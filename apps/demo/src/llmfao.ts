import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { fitBradleyTerry } from '@pairwright/stats';
import type { NativeRow } from './hidden-quality.ts';

const unzip = promisify(gunzip);

interface LlmfaoPair {
  readonly id: number;
  readonly text: string;
  readonly model_x: number;
  readonly result_x: string;
  readonly model_y: number;
  readonly result_y: string;
}

/** LLMFAO (Dmitry Ustalov, CC BY 4.0): pairs of answers of 59 models, and what 124 crowd workers said of them. */
export interface Llmfao {
  readonly rows: NativeRow[];
  /** A model's strength in log-odds, by Bradley–Terry over the crowd's judgements. */
  readonly strengthOf: (model: string) => number;
}

export async function readLlmfao(folder: string): Promise<Llmfao> {
  const [pairs, models, judgements] = await Promise.all([
    readFile(join(folder, 'pairs-crowd.jsonl.gz')).then(unzip),
    readFile(join(folder, 'models.jsonl')),
    readFile(join(folder, 'crowd-comparisons.csv'), 'utf8'),
  ]);
  const names = new Map(linesOf<{ id: number; name: string }>(models).map(({ id, name }) => [id, name]));
  const nameOf = (id: number): string => names.get(id) ?? `model ${id}`;
  return {
    rows: linesOf<LlmfaoPair>(pairs).map((pair) => toNativeRow(pair, nameOf)),
    strengthOf: crowdStrengths(judgements, nameOf),
  };
}

function toNativeRow(pair: LlmfaoPair, nameOf: (id: number) => string): NativeRow {
  return {
    id: `llmfao-${pair.id}`,
    prompt: [{ role: 'user', content: pair.text }],
    responses: [
      { id: 'x', content: pair.result_x, model: nameOf(pair.model_x) },
      { id: 'y', content: pair.result_y, model: nameOf(pair.model_y) },
    ],
  };
}

/** @param csv with the columns id, prompt, model_x, model_y, worker, winner (left for x, right for y, tie). */
function crowdStrengths(csv: string, nameOf: (id: number) => string): (model: string) => number {
  const outcomes = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, prompt = '', x, y, , winner] = line.split(',');
      const value = winner === 'left' ? 1 : winner === 'right' ? 0 : 0.5;
      return {
        first: nameOf(Number(x)),
        second: nameOf(Number(y)),
        value,
        weight: 1,
        cluster: prompt,
      } as const;
    });
  const ratings = new Map(fitBradleyTerry(outcomes).ratings.map(({ model, rating }) => [model, rating]));
  return (model) => ((ratings.get(model) ?? 1000) - 1000) * (Math.LN10 / 400);
}

function linesOf<T>(bytes: Buffer): T[] {
  return bytes
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
