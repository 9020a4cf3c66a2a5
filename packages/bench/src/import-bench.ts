import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BenchInstance } from './bench-instance.ts';
import { benchLines } from './bench-rows.ts';
import { connectionArguments } from './embedded-database.ts';
import { median } from './quantile.ts';
import { type BenchResult, resultOf } from './result.ts';
import { runTool } from './run-tool.ts';

const COMPARISONS = 30_000;
const ROUNDS = 3;

/** MB/s of JSONL into a project, beside psql's \copy of the same lines into one table with a primary key. */
export async function benchImport(
  instance: BenchInstance,
  say: (line: string) => void,
): Promise<BenchResult[]> {
  const file = join(instance.folder, 'import.jsonl');
  await pipeline(Readable.from(benchLines(COMPARISONS, 'import')), createWriteStream(file));
  const megabytes = (await stat(file)).size / 1e6;
  const ours: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const floorSeconds = await copyLines(instance, file, round);
    if (floorSeconds !== null) floors.push(megabytes / floorSeconds);
    ours.push(megabytes / (await importOnce(instance, file, round)));
  }
  if (floors.length === 0) say('  psql is missing: the import is measured without its floor');
  const setting = `${COMPARISONS} pairs, ${megabytes.toFixed(0)} MB`;
  const floor = floors.length === 0 ? null : median(floors);
  return [resultOf({ bench: 'import', setting, unit: 'MB/s', measured: median(ours), floor })];
}

/** @returns seconds. */
async function importOnce({ administrator }: BenchInstance, file: string, round: number): Promise<number> {
  const project = await administrator.createProject({ name: `Import ${round}`, kind: 'PAIRWISE' });
  const startedAt = performance.now();
  const { comparisons } = await administrator.importFile(project.id, 'import', createReadStream(file));
  if (comparisons !== COMPARISONS) throw new Error(`${comparisons} of ${COMPARISONS} comparisons went in`);
  return (performance.now() - startedAt) / 1000;
}

/** @returns seconds, or null when psql is missing. */
async function copyLines(
  { database, folder }: BenchInstance,
  file: string,
  round: number,
): Promise<number | null> {
  const table = `import_floor_${round}`;
  const psql = (command: string): Promise<string | null> =>
    runTool(
      'psql',
      [...connectionArguments(database), '-q', '-v', 'ON_ERROR_STOP=1', '-d', 'postgres', '-c', command],
      folder,
    );
  const created = await psql(`create table ${table} (id bigserial primary key, line text not null)`);
  if (created === null) return null;
  const startedAt = performance.now();
  // As CSV with a quote and a separator that no line holds, a line is taken as it is.
  await psql(`\\copy ${table} (line) from '${file}' with (format csv, quote e'\\x01', delimiter e'\\x02')`);
  const seconds = (performance.now() - startedAt) / 1000;
  await psql(`drop table ${table}`);
  return seconds;
}
