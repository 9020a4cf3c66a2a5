import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The embedded PostgreSQL of an instance, for the floors: they run on the same server with the same settings. */
export interface EmbeddedDatabase {
  readonly socketFolder: string;
  readonly port: number;
}

export const DATABASE_OWNER = 'pairwright';

/** Finds it by its pid file: line 4 is the port, line 5 the socket's folder (PostgreSQL's pidfile.h). */
export async function findEmbeddedDatabase(dataDir: string): Promise<EmbeddedDatabase> {
  const folder = join(dataDir, 'postgres');
  const home = (await readFile(join(folder, 'location'), 'utf8').catch(() => folder)).trim();
  const lines = (await readFile(join(home, 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
  return { socketFolder: lines[4] ?? '', port: Number(lines[3]) };
}

/** How psql and pgbench are told where it is. */
export function connectionArguments({ socketFolder, port }: EmbeddedDatabase): string[] {
  return ['-h', socketFolder, '-p', String(port), '-U', DATABASE_OWNER];
}
