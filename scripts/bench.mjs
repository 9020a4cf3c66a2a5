/** `npm run bench [-- queue import export page]`: measures an instance of its own beside what the machine allows. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endWithFailure } from './lib/end-with-failure.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { root } from './lib/repository.mjs';
import { ensureBuilt } from './lib/workspace-build.mjs';
import { ensureInstalled } from './lib/workspace-install.mjs';

requireSupportedNode();
try {
  await ensureInstalled();
  await ensureBuilt([
    'apps/api',
    'apps/web',
    'packages/bench',
    'packages/client',
    'packages/dataset',
    'packages/stats',
  ]);
} catch (error) {
  endWithFailure(error);
  process.exit();
}
const chromium = findChromium();
if (chromium) process.env.CHROMIUM_PATH = chromium;
// In this process: signals and the exit code are the benchmarks' own.
await import(pathToFileURL(join(root, 'packages/bench/dist/main.js')).href);
