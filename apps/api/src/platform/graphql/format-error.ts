import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError } from '../errors/coded-error.ts';

/** Apollo's own codes that are not in the contract's list, and what they are there. */
const translated: Record<string, string> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};
const passed = new Set([
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COMPLEX',
]);

/**
 * What a client is told: a code of the closed list, and never SQL, a stack or a path. An error that is ours is logged
 * under a reference, and the reference is told.
 */
export function formatError(logInternal: (reference: string, error: unknown) => void) {
  return (formatted: GraphQLFormattedError, raised: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(raised);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (error instanceof CodedError)
      return { message: error.message, ...place, extensions: { code: error.code, ...error.details } };
    const code = String(formatted.extensions?.['code'] ?? '');
    const known = translated[code] ?? code;
    if (error instanceof GraphQLError && passed.has(known))
      return { message: formatted.message, ...place, extensions: { code: known } };
    const reference = randomUUID();
    logInternal(reference, error);
    return {
      message: `Something went wrong on our side. Nothing was changed. Reference: ${reference}`,
      ...place,
      extensions: { code: 'INTERNAL', reference },
    };
  };
}
