import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './repository.mjs';
import { runCommand } from './run-command.mjs';
import { failure, outcome } from './test-outcome.mjs';

/** Longer than any of them takes on two slow cores; a test that keeps Jest from ending must not hold up everything. */
const TIME_LIMIT_MS = 13 * 60_000;

/** Real servers and browsers on a busy machine take their time; no pure test needs a second. */
const TEST_TIMEOUT_MS = { unit: 10_000, integration: 60_000, browser: 180_000 };

/** Browser tests wait most of their time, and a second one fills the gaps; more would starve each other of paint. */
const WORKERS = { unit: '100%', integration: '100%', browser: '2' };

/** Runs one of the projects of jest.config.mjs, its report going to the terminal, and counts. No test at all is a failure. */
export async function runJestProject(project, env = {}) {
  const resultFile = join(root, '.build/test-results', `${project}.json`);
  await mkdir(join(root, '.build/test-results'), { recursive: true });
  await rm(resultFile, { force: true });
  const { code, signal } = await runCommand(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules/jest/bin/jest.js'),
      '--config=jest.config.mjs',
      `--selectProjects=${project}`,
      `--testTimeout=${TEST_TIMEOUT_MS[project]}`,
      `--maxWorkers=${WORKERS[project]}`,
      '--json',
      `--outputFile=${resultFile}`,
    ],
    { cwd: root, env, inherit: true, timeoutMs: TIME_LIMIT_MS },
  );
  const results = JSON.parse(await readFile(resultFile, 'utf8').catch(() => 'null'));
  return countResults(project, results, signal ?? code);
}

/**
 * @param results what `jest --json` wrote, or null
 * @param ending Jest's exit code, or the signal that ended it
 */
export function countResults(project, results, ending) {
  if (!results) return failure(`The ${project} tests ended with ${ending} before there were results.`);
  const counted = {
    passed: results.numPassedTests,
    // A file that could not be loaded has no tests to fail.
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
  if (counted.passed + counted.failed === 0) return failure(`There are no ${project} tests.`);
  if (ending !== 0 && counted.failed === 0)
    return outcome({
      ...counted,
      failed: 1,
      complaint: `The ${project} tests passed, but Jest ended with ${ending}.`,
    });
  return outcome(counted);
}
