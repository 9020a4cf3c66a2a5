import type { FastifyInstance } from 'fastify';

/**
 * Every route of a running server as `METHOD /pattern`, read from Fastify's own print of its tree. HEAD goes with GET and is
 * left out.
 */
export function listRoutes(server: FastifyInstance): string[] {
  const found: string[] = [];
  const prefixes: string[] = [];
  for (const line of server.printRoutes({ commonPrefix: false }).split('\n')) {
    const parts = /^([│ ]*)[├└]── (.*?) \(([A-Z, ]+)\)$/.exec(line);
    if (!parts) continue;
    const [, indent = '', part = '', methods = ''] = parts;
    const depth = indent.length / 4;
    prefixes[depth] = depth === 0 ? part : `${prefixes[depth - 1]}${part}`;
    for (const method of methods.split(', '))
      if (method !== 'HEAD') found.push(`${method} ${prefixes[depth]}`);
  }
  return found;
}
