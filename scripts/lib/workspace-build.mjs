import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { digest, isStamped, sourceFiles, stamp } from './content-stamp.mjs';
import { exclusively } from './exclusive.mjs';
import { withProgress } from './progress.mjs';
import { codeWorkspaces, root } from './repository.mjs';
import { runOrFail } from './run-command.mjs';
import { transpilePackage } from './transpile.mjs';
import { installDigest } from './workspace-install.mjs';

/** Builds the given packages of the workspace (all of them by default) unless their sources are those of the last build. */
export async function ensureBuilt(wanted) {
  const names = wanted ?? (await codeWorkspaces());
  if ((await staleBuilds(names)).length === 0) return;
  await exclusively(async () => {
    const stale = await staleBuilds(names);
    if (stale.length === 0) return;
    await withProgress('Building', () => Promise.all(stale.map(build)));
  });
}

async function build({ workspace, stampFile, current }) {
  await (workspace === 'apps/web' ? buildPage(workspace) : transpilePackage(workspace));
  await stamp(stampFile, current);
}

function buildPage(workspace) {
  const cwd = join(root, workspace);
  const vite = join(cwd, 'node_modules/vite/bin/vite.js');
  return runOrFail('Building the page', process.execPath, [vite, 'build', '--logLevel=warn'], { cwd });
}

async function staleBuilds(names) {
  const packages = await installDigest();
  const builders = await sourceFiles(import.meta.dirname);
  const states = await Promise.all(
    names.map(async (workspace) => {
      const stampFile = join(root, '.build/stamps', workspace.replace('/', '-'));
      const current = await digest([...builders, ...(await sourceFiles(join(root, workspace)))], packages);
      const isBuilt = existsSync(join(root, workspace, 'dist')) && (await isStamped(stampFile, current));
      return { workspace, stampFile, current, isBuilt };
    }),
  );
  return states.filter(({ isBuilt }) => !isBuilt);
}
