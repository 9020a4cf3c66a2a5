import type { AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { AccessService } from './access/access.service.ts';
import { AppModule } from './app.module.ts';
import { functionsHash, migrate } from './database/migrate.ts';
import { AuthenticationService } from './identity/authentication.service.ts';
import { ImportRecords } from './imports/import-records.service.ts';
import { serveImports } from './imports/imports.routes.ts';
import { ImportsService } from './imports/imports.service.ts';
import { FolderStore } from './platform/artefacts/folder-store.ts';
import { IndexPool } from './platform/database/index-pool.ts';
import { Draining } from './platform/http/draining.ts';
import { handleErrors } from './platform/http/error-handler.ts';
import { serveHealth } from './platform/http/health.ts';
import { guardOrigins } from './platform/http/origin-guard.ts';
import { ServerAdapter } from './platform/http/server-adapter.ts';
import { addSecurityHeaders } from './platform/http/security-headers.ts';
import { guardUpgrades } from './platform/http/upgrade-guard.ts';
import { serveWeb } from './platform/http/web-files.ts';
import { ExportsService } from './snapshots/exports.service.ts';
import { serveSnapshots } from './snapshots/snapshots.routes.ts';
import { SnapshotsService } from './snapshots/snapshots.service.ts';
import { NestLog, type Log } from './platform/telemetry/log.ts';
import { serveMetrics } from './platform/telemetry/metrics.ts';

/** How long a shutdown waits for what is under way, such as an import; orchestrators commonly kill after thirty seconds. */
const drainMs = 25_000;

export interface ServerSettings {
  databaseUrl: string;
  /** Where snapshots and exports are kept. */
  artefactsFolder: string;
  log: Log;
}

export interface Server {
  app: NestFastifyApplication;
  /** Begins to answer; returns the port, for when 0 let the system choose. */
  listen(port: number, host: string): Promise<number>;
  /** Readiness off, open requests answered, then closed. */
  close(): Promise<void>;
}

/** Migrates the database and makes the whole server, not yet listening. */
export async function createServer({ databaseUrl, artefactsFolder, log }: ServerSettings): Promise<Server> {
  await migrate(databaseUrl);
  const store = new FolderStore(artefactsFolder);
  const logInternal = (reference: string, error: unknown): void =>
    log.error({ reference, err: error }, 'A request failed');
  const adapter = new ServerAdapter(logInternal);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.for({ databaseUrl, store }),
    adapter,
    {
      logger: new NestLog(log),
      bodyParser: true,
    },
  );
  const server = app.getHttpAdapter().getInstance();
  const draining = new Draining();
  const authentication = app.get(AuthenticationService, { strict: false });
  const access = app.get(AccessService, { strict: false });
  const pool = app.get(IndexPool, { strict: false });

  addSecurityHeaders(server);
  draining.watch(server);
  guardOrigins(server);
  guardUpgrades(server.server);
  // In a context of their own: Nest sets the outer one's error handler.
  await server.register(async (routes) => {
    handleErrors(routes, logInternal);
    serveHealth(routes, pool, draining, functionsHash);
    serveMetrics(routes, pool, async (request: FastifyRequest) =>
      access.demand(await authentication.authenticate(request.headers), {
        who: 'administrator',
        scope: 'admin',
      }),
    );
    await routes.register(async (own) =>
      serveImports(own, {
        authentication,
        access,
        imports: app.get(ImportsService, { strict: false }),
        records: app.get(ImportRecords, { strict: false }),
      }),
    );
    await serveSnapshots(routes, {
      authentication,
      access,
      store,
      snapshots: app.get(SnapshotsService, { strict: false }),
      exports: app.get(ExportsService, { strict: false }),
    });
    await serveWeb(routes);
  });
  return {
    app,
    listen: async (port, host) => {
      await app.init();
      // Not by Nest's own `listen`, which logs a failure beside the one line that tells it.
      await server.listen({ port, host });
      return (server.server.address() as AddressInfo).port;
    },
    close: async () => {
      // Before anything is closed: Apollo would refuse what has been taken already.
      await draining.drain(drainMs);
      await app.close();
      Logger.flush();
    },
  };
}
