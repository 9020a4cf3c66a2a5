/**
 * `npm run build [-- apps/api …]`: installs what is missing and builds the workspace, or the packages that are named, where
 * their sources have changed.
 */
import { endWithFailure } from './lib/end-with-failure.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { codeWorkspaces } from './lib/repository.mjs';
import { ensureBuilt } from './lib/workspace-build.mjs';
import { ensureInstalled } from './lib/workspace-install.mjs';

requireSupportedNode();
try {
  const known = await codeWorkspaces();
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown) throw new Error(`There is no package ${unknown} to build; there are ${known.join(', ')}.`);
  await ensureInstalled();
  await ensureBuilt(wanted.length > 0 ? wanted : undefined);
} catch (error) {
  endWithFailure(error);
}
