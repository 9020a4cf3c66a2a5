/**
 * A server that has nothing but its embedded PostgreSQL, to be killed by tests: prints one line of JSON, `{url}` or
 * `{code, message}`, and stops on SIGTERM. Takes the data folder; runs what `npm run build` has built.
 */
import { EmbeddedPostgres } from '../../dist/platform/embedded-postgres/embedded-postgres.js';

const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  // No power cut is part of any test: what a killed process has written, the system keeps.
  const options = { dataDir: process.argv[2], log: () => undefined, durable: false };
  const postgres = await new EmbeddedPostgres(options).start();
  process.once('SIGTERM', () => postgres.stop());
  print({ url: postgres.connectionUrl });
} catch (error) {
  print({ code: error.code, message: error.message });
}
