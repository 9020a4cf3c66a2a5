import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BenchInstance } from './bench-instance.ts';
import { benchExport } from './export-bench.ts';
import { benchImport } from './import-bench.ts';
import { benchPage } from './page/page-bench.ts';
import { benchQueue } from './queue-bench.ts';
import { resultTable } from './result-table.ts';
import type { BenchResult } from './result.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const say = (line: string): void => console.log(line);

const BENCHES = { queue: benchQueue, import: benchImport, export: benchExport, page: benchPage };
type BenchName = keyof typeof BENCHES;

function namesFrom(args: readonly string[]): BenchName[] {
  const known = Object.keys(BENCHES) as BenchName[];
  const unknown = args.find((name) => !known.includes(name as BenchName));
  if (unknown !== undefined)
    throw new Error(`There is no benchmark ${unknown}; there are ${known.join(', ')}.`);
  return args.length === 0 ? known : known.filter((name) => args.includes(name));
}

let instance: BenchInstance | undefined;

let ending: Promise<never> | undefined;

/** The first reason to end counts: what fails because of it is not said. */
function end(exitCode: number): Promise<never> {
  ending ??= (async () => {
    await instance?.stop();
    process.exit(exitCode);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(130));

try {
  const names = namesFrom(process.argv.slice(2));
  instance = await BenchInstance.start(join(root, 'apps', 'api', 'dist', 'main.js'));
  const results: BenchResult[] = [];
  for (const name of names) {
    say(`${name}…`);
    results.push(...(await BENCHES[name](instance, say)));
  }
  const machine = { cpu: cpus()[0]?.model, cores: availableParallelism(), node: process.versions.node };
  const file = join(root, 'bench-results.json');
  await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`);
  say(`\n${resultTable(results)}\n\nWritten to ${file}`);
  await end(0);
} catch (error) {
  if (ending === undefined) console.error(error instanceof Error ? error.message : error);
  await end(1);
}
