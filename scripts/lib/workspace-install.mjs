import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digest, isStamped, stamp } from './content-stamp.mjs';
import { exclusively } from './exclusive.mjs';
import { withProgress } from './progress.mjs';
import { readManifest, root, workspaces } from './repository.mjs';
import { runOrFail } from './run-command.mjs';

/** In node_modules, so that it goes when they are removed. */
const stampFile = join(root, 'node_modules/.pairwright-install');

/** What the installed packages depend on: manifests, lock file, settings and platform. */
export async function installDigest() {
  const manifests = ['.', ...(await workspaces())].map((folder) => join(root, folder, 'package.json'));
  const settings = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'].map((name) => join(root, name));
  return digest([...manifests, ...settings], process.platform, process.arch);
}

/** Installs the workspace's packages unless they are. */
export async function ensureInstalled() {
  const current = await installDigest();
  if (await isStamped(stampFile, current)) return;
  await exclusively(async () => {
    if (await isStamped(stampFile, current)) return;
    await withProgress('Installing the packages', async () => {
      const pnpm = await ensurePnpm();
      await runOrFail('Installing the packages', process.execPath, [pnpm, ...INSTALL], { cwd: root });
    });
    await stamp(stampFile, current);
  });
}

/** A node_modules of another pnpm is replaced without asking: nobody may be there to answer. */
const INSTALL = [
  'install',
  '--frozen-lockfile',
  '--reporter=append-only',
  '--config.confirmModulesPurge=false',
];

/** Brings the pnpm that package.json's `packageManager` pins and gives its program, which Node runs. */
async function ensurePnpm() {
  const { packageManager } = await readManifest();
  const folder = join(root, '.build/tools', packageManager);
  if (!existsSync(folder)) {
    const draft = `${folder}.draft`;
    await rm(draft, { recursive: true, force: true });
    await runOrFail(`Installing ${packageManager}`, 'npm', [
      'install',
      '--prefix',
      draft,
      ...QUIETLY,
      packageManager,
    ]);
    await rename(draft, folder);
  }
  return join(folder, 'node_modules/pnpm/bin/pnpm.mjs');
}

const QUIETLY = [
  '--prefer-offline',
  '--no-save',
  '--no-package-lock',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];
