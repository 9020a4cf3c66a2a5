import type { FastifyReply } from 'fastify';
import type { CodedError } from '../errors/coded-error.ts';

const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  LEASE_EXPIRED: 409,
  RATE_LIMITED: 429,
  QUERY_TOO_COMPLEX: 400,
};

export interface Problem {
  status: number;
  code: string;
  detail: string;
  [extension: string]: unknown;
}

export function problemOf(error: CodedError): Problem {
  return { status: statusOf[error.code] ?? 500, code: error.code, detail: error.message, ...error.details };
}

/** Answers with `application/problem+json` (RFC 9457). */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const title = problem.code.toLowerCase().replaceAll('_', ' ');
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', title, ...problem }));
}
