import type { StartFailure } from '../config/start-failure.ts';
import { dataFolderNotWritable, diskFull, postgresWillNotStart } from './embedded-postgres.errors.ts';

/**
 * Turns what `initdb` or `postgres` wrote before it gave up into one line for whoever started the server.
 *
 * @param output its stderr and log, in the C locale
 */
export function explainFailure(program: string, cluster: string, output: string): StartFailure {
  if (/No space left on device|Disk quota exceeded|File too large/.test(output)) return diskFull(cluster);
  if (/Read-only file system/.test(output)) return dataFolderNotWritable(cluster, 'PostgreSQL');
  return postgresWillNotStart(program, cluster, lastComplaint(output));
}

function lastComplaint(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const complaints = lines.filter((line) => /\b(?:FATAL|PANIC|error):/.test(line));
  return complaints.at(-1) ?? lines.findLast((line) => line !== '') ?? '';
}
