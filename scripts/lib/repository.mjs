import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folder of this checkout. */
export const root = dirname(dirname(import.meta.dirname));

/** Reads package.json of a folder. */
export async function readManifest(folder = root) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

/** The workspace's packages as paths from the root (`apps/api`), in a fixed order. */
export async function workspaces() {
  const folders = await Promise.all(
    ['apps', 'packages'].map(async (group) =>
      (await readdir(join(root, group))).map((name) => `${group}/${name}`),
    ),
  );
  return folders
    .flat()
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort();
}

/** Those of them that hold TypeScript. */
export async function codeWorkspaces() {
  const all = await workspaces();
  const hasCode = await Promise.all(
    all.map(async (folder) => {
      const names = await readdir(join(root, folder, 'src'), { recursive: true }).catch(() => []);
      return names.some((name) => /\.tsx?$/.test(name));
    }),
  );
  return all.filter((_, index) => hasCode[index]);
}
