import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { handleErrors, type LogInternal, sendError } from './error-handler.ts';

/** Fastify under Nest, with problems for errors that come before any route or resolver: a path or a body that cannot be read. */
export class ServerAdapter extends FastifyAdapter {
  constructor(private readonly logInternal: LogInternal) {
    super({
      trustProxy: 'loopback, uniquelocal',
      forceCloseConnections: 'idle',
      // An import key has up to 200 characters; of longer ones the route itself shall say so.
      routerOptions: { maxParamLength: 4000 },
      frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) =>
        void sendError(reply, error, logInternal),
    });
  }

  /** Nest's own handler answers in another shape. */
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    handleErrors(this.getInstance(), this.logInternal);
    return this.getInstance();
  }
}
