/** `pnpm --filter @pairwright/api schema`: writes `schema.graphql` as the built server serves it, on a database that is thrown away. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { ensureBuilt } from '../../../scripts/lib/workspace-build.mjs';

await ensureBuilt(['packages/dataset', 'packages/stats', 'apps/api']);
const { EmbeddedPostgres } = await import('../dist/platform/embedded-postgres/embedded-postgres.js');
const { createLog } = await import('../dist/platform/telemetry/log.js');
const { createServer } = await import('../dist/server.js');

const folder = await mkdtemp(join(tmpdir(), 'pairwright-schema-'));
// PostgreSQL runs as another user when root runs this.
await chmod(folder, 0o711);
const postgres = await new EmbeddedPostgres({
  dataDir: folder,
  log: () => undefined,
  durable: false,
}).start();
const server = await createServer({
  databaseUrl: postgres.connectionUrl,
  artefactsFolder: join(folder, 'artefacts'),
  log: createLog('error', 'json'),
});
await server.app.init();
const { schema } = server.app.get(GraphQLSchemaHost, { strict: false });
await writeFile(
  join(import.meta.dirname, '../schema.graphql'),
  `${printSchema(lexicographicSortSchema(schema))}\n`,
);
await server.close();
await postgres.stop();
await rm(folder, { recursive: true });
