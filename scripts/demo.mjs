/** `npm run demo`: the main job on an instance of its own, without a browser. */
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
  await ensureBuilt(['apps/api', 'apps/demo', 'packages/client', 'packages/dataset', 'packages/stats']);
} catch (error) {
  endWithFailure(error);
  process.exit();
}
// In this process: signals and the exit code are the demonstration's own.
await import(pathToFileURL(join(root, 'apps/demo/dist/main.js')).href);
