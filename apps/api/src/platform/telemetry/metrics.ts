import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { IndexPool } from '../database/index-pool.ts';

/** Prometheus text at `/metrics`, for administrators; `demandAdministrator` throws for others. */
export function serveMetrics(
  server: FastifyInstance,
  pool: IndexPool,
  demandAdministrator: (request: FastifyRequest) => Promise<unknown>,
): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'pairwright_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 30],
    registers: [registry],
  });
  const connections = new Gauge({
    name: 'pairwright_database_connections',
    help: 'Connections of the pool for hot paths.',
    labelNames: ['state'],
    registers: [registry],
    collect: () => {
      connections.set({ state: 'idle' }, pool.idleCount);
      connections.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      connections.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  server.get('/metrics', async (request, reply) => {
    await demandAdministrator(request);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
