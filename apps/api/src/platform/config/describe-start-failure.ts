import { types } from 'node:util';
import { StartFailure } from './start-failure.ts';

/** What Node's errors of the system carry. */
interface SystemError extends Error {
  code?: string;
  syscall?: string;
  address?: string;
  port?: number;
  path?: string;
}

/**
 * What to print when the server did not start: one line for what somebody can put right, and the stack of what nobody
 * expected.
 */
export function describeStartFailure(error: unknown): string {
  // Where a name has several addresses, each refused for itself; one of them is enough to say.
  const first: unknown = isAggregate(error) ? error.errors[0] : error;
  if (!types.isNativeError(first)) return `Pairwright could not start: ${String(first)}`;
  if (first instanceof StartFailure) return first.message;
  return (
    listenFailure(first) ??
    databaseFailure(first) ??
    folderFailure(first) ??
    `Pairwright could not start: ${first.stack ?? first.message}`
  );
}

function isAggregate(error: unknown): error is AggregateError {
  return types.isNativeError(error) && 'errors' in error && Array.isArray(error.errors);
}

function listenFailure(error: SystemError): string | null {
  const place = `${error.address}:${error.port}`;
  if (error.code === 'EADDRINUSE')
    return `Port ${error.port} on ${error.address} is taken by another program: end it, or set PORT to a free one.`;
  if (error.code === 'EACCES' && error.syscall === 'listen')
    return `This user may not listen on ${place}: set PORT to one above 1023.`;
  if (error.code === 'EADDRNOTAVAIL')
    return `This machine has no address ${error.address}: set HOST to one it has.`;
  if (error.code === 'ENOTFOUND' && error.syscall === 'getaddrinfo')
    return `No address is known for ${(error as { hostname?: string }).hostname}: look at HOST and DATABASE_URL.`;
  return null;
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENOENT',
]);

/** By SQLSTATE; https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REFUSALS = new Set(['28P01', '28000', '3D000', '42501', '53300', '57P03']);

function databaseFailure(error: SystemError): string | null {
  if (error.syscall === 'connect' && error.code && UNREACHABLE.has(error.code))
    return `Nothing answers for the database at ${error.address}${error.port ? `:${error.port}` : ''} (${error.code}): look at DATABASE_URL.`;
  if (error.code && REFUSALS.has(error.code))
    return `The database at DATABASE_URL refuses: ${error.message} (${error.code}).`;
  return null;
}

function folderFailure({ code, path, syscall }: SystemError): string | null {
  if (!code || !path || syscall === 'connect') return null;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk that holds ${path} is full: make room and start again.`;
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code))
    return `${path} cannot be written (${code}): look at PAIRWRIGHT_DATA_DIR and PAIRWRIGHT_ARTIFACTS.`;
  return null;
}
