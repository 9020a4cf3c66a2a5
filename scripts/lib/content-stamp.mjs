import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { root } from './repository.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist', '.build']);

/** Every source file under a folder, as absolute paths in a fixed order. */
export async function sourceFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return NOT_SOURCES.has(entry.name) ? [] : sourceFiles(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return files.flat().sort();
}

/** One hash over the names and bytes of files, and over what else the outcome depends on. */
export async function digest(files, ...rest) {
  const hash = createHash('sha256').update(JSON.stringify(rest));
  for (const file of files) {
    const bytes = await readFile(file);
    hash.update(`\n${relative(root, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Whether a stage has already been done for this digest. */
export async function isStamped(stampFile, currentDigest) {
  return (await readFile(stampFile, 'utf8').catch(() => '')) === currentDigest;
}

/** Remembers that a stage is done; written last, so that what was cut short is done again. */
export async function stamp(stampFile, currentDigest) {
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, currentDigest);
}
