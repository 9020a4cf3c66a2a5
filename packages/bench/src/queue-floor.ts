import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectionArguments, type EmbeddedDatabase } from './embedded-database.ts';
import { runTool } from './run-tool.ts';

/** What a run reached. */
export interface CycleRate {
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
}

const SQL_FOLDER = fileURLToPath(new URL('./queue-floor/', import.meta.url));
const DATABASE = 'queue_floor';
const ITEMS = 400_000;

/** The bare SQL of a lease and a submission, run by pgbench: what the queue could reach if nothing stood before it. */
export class QueueFloor {
  private readonly database: EmbeddedDatabase;
  private readonly folder: string;

  /** @param folder for pgbench's logs. */
  constructor(database: EmbeddedDatabase, folder: string) {
    this.database = database;
    this.folder = folder;
  }

  /** @returns false when psql or pgbench is missing. */
  async prepare(annotators: number): Promise<boolean> {
    if ((await runTool('pgbench', ['--version'], '.')) === null) return false;
    await mkdir(this.folder, { recursive: true });
    const variables = ['-v', `items=${ITEMS}`, '-v', `annotators=${annotators}`];
    const created = await this.psql('postgres', ['-c', `create database ${DATABASE}`]);
    if (created === null) return false;
    await this.psql(DATABASE, [...variables, '-f', join(SQL_FOLDER, 'schema.sql')]);
    return true;
  }

  async run(annotators: number, seconds: number): Promise<CycleRate> {
    const log = join(this.folder, `cycles-${annotators}`);
    const output = await runTool(
      'pgbench',
      [
        ...connectionArguments(this.database),
        '--no-vacuum',
        '--protocol=prepared',
        `--client=${annotators}`,
        '--jobs=2',
        `--time=${seconds}`,
        '--log',
        `--log-prefix=${log}`,
        `--file=${join(SQL_FOLDER, 'cycle.sql')}`,
        DATABASE,
      ],
      this.folder,
    );
    const rate = output?.match(/tps = ([\d.]+) \(without initial connection time\)/)?.[1];
    if (rate === undefined) throw new Error(`pgbench gave no rate: ${output}`);
    return { perSecond: Number(rate), latenciesMs: await this.takeLatencies() };
  }

  private psql(database: string, args: readonly string[]): Promise<string | null> {
    const settings = ['-q', '-v', 'ON_ERROR_STOP=1', '-d', database];
    return runTool('psql', [...connectionArguments(this.database), ...settings, ...args], '.');
  }

  /** pgbench logs a line a transaction; its third column is the time taken, in microseconds. */
  private async takeLatencies(): Promise<number[]> {
    const latencies: number[] = [];
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      for (const line of (await readFile(path, 'utf8')).split('\n'))
        if (line !== '') latencies.push(Number(line.split(' ')[2]) / 1000);
      await rm(path);
    }
    return latencies;
  }
}
