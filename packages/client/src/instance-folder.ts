import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a temporary folder for an instance and what belongs to it. It can be passed through by everybody: when root
 * runs the server, PostgreSQL runs as somebody else and has to reach its files in it.
 */
export async function makeInstanceFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  await chmod(folder, 0o711);
  return folder;
}
