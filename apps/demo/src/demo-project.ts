import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { HiddenQuality, NewProject } from '@pairwright/client';
import { drawnStrength, hiddenQualityOf, type NativeRow } from './hidden-quality.ts';
import { readLlmfao } from './llmfao.ts';

/** A project to take through the whole job. */
export interface DemoProject {
  /** Names its folder of exports and its import. */
  readonly key: string;
  readonly settings: NewProject;
  readonly source: string;
  readonly openFile: () => Readable;
  readonly headers: Readonly<Record<string, string>>;
  readonly quality: HiddenQuality;
  /** A model's hidden strength, in log-odds. */
  readonly strengthOf: (model: string) => number;
  /** Whether its texts may be printed. */
  readonly isPrintable: boolean;
}

export const JUDGEMENTS_PER_COMPARISON = 3;
const STRENGTH_LABELS = ['slightly better', 'better', 'much better'];

const unzip = promisify(gunzip);

/**
 * The projects of the demonstration: the pairs of LLMFAO and the six answers to each instruction of AlpacaEval when
 * they are in the data folder, else the project's own sample, as pairs and as rankings.
 */
export async function demoProjects(dataFolder: string, sampleFile: string): Promise<DemoProject[]> {
  const llmfao = join(dataFolder, 'llmfao');
  const alpacaEval = join(dataFolder, 'alpaca_eval', 'six-models.jsonl.gz');
  if ((await isThere(llmfao)) && (await isThere(alpacaEval)))
    return [await llmfaoPairs(llmfao), await alpacaEvalRankings(alpacaEval)];
  return [await sample('PAIRWISE', sampleFile), await sample('RANKING', sampleFile)];
}

async function llmfaoPairs(folder: string): Promise<DemoProject> {
  const { rows, strengthOf } = await readLlmfao(folder);
  return {
    key: 'pairs',
    settings: settingsOf('Pairs: LLMFAO', 'PAIRWISE'),
    source: 'LLMFAO (Dmitry Ustalov, CC BY 4.0)',
    openFile: () => Readable.from(rows.map((row) => `${JSON.stringify(row)}\n`)),
    headers: {},
    quality: hiddenQualityOf(rows, strengthOf),
    strengthOf,
    isPrintable: true,
  };
}

async function alpacaEvalRankings(file: string): Promise<DemoProject> {
  return {
    key: 'rankings',
    settings: settingsOf('Rankings: AlpacaEval', 'RANKING'),
    source: 'AlpacaEval (tatsu-lab), six models',
    openFile: () => createReadStream(file),
    headers: { 'content-encoding': 'gzip' },
    quality: hiddenQualityOf(parseRows(await unzip(await readFile(file))), drawnStrength),
    strengthOf: drawnStrength,
    isPrintable: false,
  };
}

async function sample(kind: 'PAIRWISE' | 'RANKING', file: string): Promise<DemoProject> {
  return {
    key: kind === 'PAIRWISE' ? 'pairs' : 'rankings',
    settings: settingsOf(kind === 'PAIRWISE' ? 'Pairs: sample' : 'Rankings: sample', kind),
    source: "the project's own sample",
    openFile: () => createReadStream(file),
    headers: {},
    quality: hiddenQualityOf(parseRows(await readFile(file)), sampleStrength),
    strengthOf: sampleStrength,
    isPrintable: true,
  };
}

function settingsOf(name: string, kind: 'PAIRWISE' | 'RANKING'): NewProject {
  return {
    name,
    kind,
    guidelines: 'Prefer the response that helps more: correct first, then complete, then pleasant to read.',
    judgementsPerComparison: JUDGEMENTS_PER_COMPARISON,
    ...(kind === 'PAIRWISE' ? { strengthLabels: STRENGTH_LABELS } : {}),
  };
}

/** The sample's models are named after trees; the nearer to the start of the alphabet, the better its answers. */
function sampleStrength(model: string): number {
  return 2 - 1.5 * ['alder-1', 'birch-1', 'cedar-1', 'dogwood-1'].indexOf(model);
}

function parseRows(bytes: Buffer): NativeRow[] {
  return bytes
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NativeRow);
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
