import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

/**
 * Keeps other sites from asking in a signed-in browser's name: an Origin that is not ours is refused, whatever it asks, and
 * GraphQL takes JSON by POST only, which no form of another page can send.
 */
export function guardOrigins(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    // The route that was found, not the path as it was written: /%67raphql is /graphql, too.
    const route = request.routeOptions.url ?? '';
    const isGraphql = route === '/graphql';
    if (!isGraphql && !route.startsWith('/api/')) return;
    if (!isOwnOrigin(request))
      return sendProblem(reply, {
        status: 403,
        code: 'FORBIDDEN',
        detail: 'Requests from the pages of another origin are refused.',
      });
    if (!isGraphql) return;
    if (request.method !== 'POST') {
      void reply.header('allow', 'POST');
      return sendProblem(reply, {
        status: 405,
        code: 'METHOD_NOT_ALLOWED',
        detail: `${request.method} is not allowed here; send POST with application/json.`,
      });
    }
    const type = request.headers['content-type'] ?? '';
    if (!/^application\/json\s*(;|$)/i.test(type))
      return sendProblem(reply, {
        status: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
        detail: `content-type is ${JSON.stringify(type)}; allowed is application/json.`,
      });
  });
}

/** A program sends no Origin; a page of ours sends our own. */
export function isOwnOrigin(request: Pick<FastifyRequest, 'headers'> & { host?: string }): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  const host = request.host ?? request.headers.host;
  return URL.canParse(origin) && new URL(origin).host === host;
}
