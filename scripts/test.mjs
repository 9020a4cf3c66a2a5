/**
 * `npm test [-- format lint types documents build unit integration browser]`: installs what is missing, then runs the parts
 * that are named (all by default), each whatever came of those before it. The last line is `N passed, N failed`.
 */
import { join } from 'node:path';
import { checkTypes } from './lib/check-types.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { runJestProject } from './lib/jest-project.mjs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { root } from './lib/repository.mjs';
import { runCommand } from './lib/run-command.mjs';
import { failure, success, summary } from './lib/test-outcome.mjs';
import { ensureBuilt } from './lib/workspace-build.mjs';
import { ensureInstalled } from './lib/workspace-install.mjs';

const PARTS = {
  format: () =>
    runTool(
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--cache',
      '--cache-location=.build/prettier',
      '--log-level=warn',
      '.',
    ),
  lint: () => runTool('node_modules/oxlint/bin/oxlint', '-c', '.oxlintrc.json', '.'),
  types: async () => {
    const complaints = await checkTypes();
    return complaints ? failure(complaints) : success();
  },
  documents: () => runTool('apps/web/scripts/generate-documents.mjs', '--check'),
  build: async () => {
    await ensureBuilt();
    return success();
  },
  unit: () => runJestProject('unit'),
  integration: () => runJestProject('integration'),
  browser: async () => {
    const chromium = findChromium();
    if (!chromium)
      return failure(
        'The browser tests need Chromium: install it (apt-get install chromium), or set CHROMIUM_PATH.',
      );
    return runJestProject('browser', { CHROMIUM_PATH: chromium });
  },
};

const TITLES = {
  format: 'Checking the format',
  lint: 'Linting',
  types: 'Checking types',
  documents: 'Checking generated documents',
  build: 'Building what has changed',
  unit: 'Unit tests',
  integration: 'Tests on PostgreSQL',
  browser: 'Tests in the browser',
};

async function runTool(program, ...args) {
  const { code, output } = await runCommand(process.execPath, [join(root, program), ...args], { cwd: root });
  return code === 0 ? success() : failure(output);
}

/** A part that throws has failed, too: it is counted, and the others go on. */
async function runPart(name) {
  console.log(`${TITLES[name]}…`);
  const startedAt = performance.now();
  const result = await PARTS[name]().catch((error) => failure(error.message));
  if (result.complaint) console.error(`\n${result.complaint.trimEnd()}\n`);
  console.log(
    `${TITLES[name]}: ${summary([result])} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`,
  );
  return { name, ...result };
}

async function runAll(names) {
  const outcomes = [];
  try {
    await ensureInstalled();
    for (const name of names) outcomes.push(await runPart(name));
  } catch (error) {
    console.error(error.message);
    outcomes.push({ name: 'install', ...failure(error.message) });
  }
  return outcomes;
}

requireSupportedNode();
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in PARTS));
if (unknown) {
  console.error(`There is no part ${unknown} of the tests; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const outcomes = await runAll(wanted.length > 0 ? wanted : Object.keys(PARTS));
const failed = outcomes.filter((one) => one.failed > 0).map(({ name }) => name);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
console.log(summary(outcomes));
