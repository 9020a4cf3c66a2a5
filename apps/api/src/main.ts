import 'reflect-metadata';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PeopleService } from './identity/people.service.ts';
import { type Config, loadConfig } from './platform/config/config.ts';
import { describeStartFailure } from './platform/config/describe-start-failure.ts';
import { EmbeddedPostgres } from './platform/embedded-postgres/embedded-postgres.ts';
import { createLog } from './platform/telemetry/log.ts';
import { createServer } from './server.ts';

const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Steps to undo when the server ends, the last first. */
const undo: (() => Promise<void>)[] = [];

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel, config.logFormat);
  await mkdir(config.dataDir, { recursive: true });
  const server = await createServer({
    databaseUrl: await openDatabase(config),
    artefactsFolder: config.artefactsFolder,
    log,
  });
  undo.push(server.close);
  const token = await server.app.get(PeopleService, { strict: false }).openSetUp(config.setupToken);
  const address = addressOf(config.host, await server.listen(config.port, config.host));
  say(`Pairwright is at ${address}`);
  if (token !== null) say(`Set it up, once, at ${address}/set-up/${token}`);
}

async function openDatabase(config: Config): Promise<string> {
  if (config.databaseUrl !== null) return config.databaseUrl;
  const postgres = await new EmbeddedPostgres({ dataDir: config.dataDir, log: say }).start();
  undo.push(() => postgres.stop());
  return postgres.connectionUrl;
}

function addressOf(host: string, port: number): string {
  const isLocal = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
  return `http://${isLocal ? 'localhost' : host}:${port}`;
}

let ending: Promise<void> | undefined;
function end(exitCode: number): Promise<void> {
  ending ??= (async () => {
    for (const step of undo.splice(0).reverse()) await step();
    process.exit(exitCode);
  })();
  return ending;
}

// A terminal and a starter that passes signals on may both tell of the same Ctrl-C.
const sameSignalMs = 1000;
let firstSignalAt: number | undefined;
/** The first drains and ends; the next one, once somebody has lost patience, ends at once. */
function endBySignal(): void {
  firstSignalAt ??= performance.now();
  if (performance.now() - firstSignalAt > sameSignalMs) process.exit(1);
  void end(0);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, endBySignal);
try {
  const surroundings = {
    workingFolder: process.cwd(),
    repositoryRoot,
    isTerminal: process.stdout.isTTY === true,
  };
  await start(loadConfig(process.env, surroundings));
} catch (error) {
  process.stderr.write(`${describeStartFailure(error)}\n`);
  await end(1);
}
