import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance } from 'fastify';
import { CodedError } from '../errors/coded-error.ts';
import { problemOf, sendProblem } from './problem.ts';

/** Every error of an HTTP route as a problem; one that is ours is logged under the reference that is told. */
export function handleErrors(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof CodedError) return sendProblem(reply, problemOf(error));
    const status = error.statusCode ?? 500;
    if (status < 500)
      return sendProblem(reply, {
        status,
        code: status === 413 ? 'TOO_LARGE' : 'BAD_REQUEST',
        detail: error.message,
      });
    const reference = randomUUID();
    request.log.error({ err: error, reference });
    return sendProblem(reply, {
      status: 500,
      code: 'INTERNAL',
      detail: `Something went wrong on our side. Reference: ${reference}`,
      reference,
    });
  });
}
