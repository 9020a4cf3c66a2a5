import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest, isStamped, sourceFiles, stamp } from './content-stamp.mjs';

describe('the stamp of a stage', () => {
  let folder: string;
  const current = async () => digest(await sourceFiles(folder), 'node');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stamp-'));
    await mkdir(join(folder, 'src'));
    await writeFile(join(folder, 'src/one.ts'), 'one');
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('holds for the same sources, whatever was built from them', async () => {
    await stamp(join(folder, 'dist/stamp'), await current());
    expect(await isStamped(join(folder, 'dist/stamp'), await current())).toBe(true);
  });

  it('does not hold before the stage is done', async () => {
    expect(await isStamped(join(folder, 'dist/stamp'), await current())).toBe(false);
  });

  it.each([
    ['a file is changed', () => writeFile(join(folder, 'src/one.ts'), 'two')],
    ['a file is added', () => writeFile(join(folder, 'src/two.ts'), '')],
    ['a file is renamed', () => rename(join(folder, 'src/one.ts'), join(folder, 'src/two.ts'))],
    ['a file is removed', () => rm(join(folder, 'src/one.ts'))],
  ])('does not hold after %s', async (_, change) => {
    const before = await current();
    await change();
    expect(await current()).not.toBe(before);
  });

  it('does not hold for other surroundings', async () => {
    const files = await sourceFiles(folder);
    expect(await digest(files, 'linux')).not.toBe(await digest(files, 'darwin'));
  });
});
