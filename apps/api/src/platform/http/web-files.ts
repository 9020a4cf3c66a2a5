import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.ts';

const webFolder = fileURLToPath(new URL('../../../../web/dist/', import.meta.url));
/** Named, because which others there are depends on the version of Node. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const serverPaths = /^\/(graphql|api|healthz|readyz|metrics)(\/|$)/;

/** Serves the built front end: hashed files for ever, and the page itself for every route of its own. */
export async function serveWeb(server: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(`${webFolder}index.html`);
  if (isBuilt)
    await server.register(fastifyStatic, {
      root: webFolder,
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const isHashed = path.includes('/assets/');
        reply.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  server.route({
    method: methods,
    url: '/*',
    handler: (request, reply) => {
      const path = request.url.split('?', 1)[0] ?? '';
      const isPage = isBuilt && request.method === 'GET' && !serverPaths.test(path) && !/\.\w+$/.test(path);
      if (isPage) return reply.sendFile('index.html');
      return sendProblem(reply, { status: 404, code: 'NOT_FOUND', detail: 'There is nothing here.' });
    },
  });
}
