import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeInstanceFolder, ServerInstance } from '@pairwright/client';
import { runDemo } from './run-demo.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const say = (line: string): void => console.log(line);

let instance: ServerInstance | undefined;
const folder = await makeInstanceFolder('pairwright-demo');

let ending: Promise<never> | undefined;

/** The first reason to end counts: what fails because of it is not said. */
function end(exitCode: number): Promise<never> {
  ending ??= (async () => {
    await instance?.stop();
    await rm(folder, { recursive: true, force: true });
    process.exit(exitCode);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(130));

try {
  const setupToken = randomBytes(24).toString('base64url');
  instance = await ServerInstance.start({
    entry: join(root, 'apps', 'api', 'dist', 'main.js'),
    dataDir: join(folder, 'data'),
    logFile: join(folder, 'server.log'),
    setupToken,
  });
  say(`A fresh instance answers at ${instance.origin}`);
  const allHolds = await runDemo({
    origin: instance.origin,
    setupToken,
    dataFolder: join(root, '..', 'shared', 'data'),
    sampleFile: join(root, 'apps', 'demo', 'sample', 'rankings.jsonl'),
    outputFolder: join(root, 'demo-output'),
    say,
  });
  await end(allHolds ? 0 : 1);
} catch (error) {
  if (ending === undefined) console.error(error instanceof Error ? error.message : error);
  await end(1);
}
