import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { CodedError } from '../errors/coded-error.ts';
import { problemOf, sendProblem } from './problem.ts';

/** Takes an error that is ours, and the reference under which the caller was told of it. */
export type LogInternal = (reference: string, error: unknown) => void;

/** Every error of an HTTP route as a problem. */
export function handleErrors(server: FastifyInstance, logInternal: LogInternal): void {
  server.setErrorHandler<FastifyError>((error, _request, reply) => sendError(reply, error, logInternal));
}

/** Answers with the error as a problem; one that is ours is logged under the reference that is told. */
export function sendError(reply: FastifyReply, error: FastifyError, logInternal: LogInternal): FastifyReply {
  if (error instanceof CodedError) return sendProblem(reply, problemOf(error));
  const status = error.statusCode ?? 500;
  if (status < 500)
    return sendProblem(reply, {
      status,
      code: status === 413 ? 'TOO_LARGE' : 'BAD_REQUEST',
      detail: error.message,
    });
  const reference = randomUUID();
  logInternal(reference, error);
  return sendProblem(reply, {
    status: 500,
    code: 'INTERNAL',
    detail: `Something went wrong on our side. Reference: ${reference}`,
    reference,
  });
}
