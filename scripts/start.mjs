/** `npm start`: installs and builds what has changed since the last start, then serves API and page on one origin. */
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endWithFailure } from './lib/end-with-failure.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { root } from './lib/repository.mjs';
import { ensureBuilt } from './lib/workspace-build.mjs';
import { ensureInstalled } from './lib/workspace-install.mjs';

requireSupportedNode();
try {
  await ensureInstalled();
  await ensureBuilt(['apps/api', 'apps/web', 'packages/dataset', 'packages/stats']);
} catch (error) {
  endWithFailure(error);
  process.exit();
}
// In this process: signals and the exit code are the server's own.
process.env.NODE_ENV ??= 'production';
process.setSourceMapsEnabled(true);
// From Node 22 on: a third of a warm start is compiling.
module.enableCompileCache?.(join(root, '.build/compile-cache'));
await import(pathToFileURL(join(root, 'apps/api/dist/main.js')).href);
