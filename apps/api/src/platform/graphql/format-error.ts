import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError } from '../errors/coded-error.ts';
import { isTooLong, parseLimits } from './query-limits.ts';

/** Apollo's own codes that are not in the contract's list, and what they are there. */
const translated: Record<string, string> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};
export type FormatError = (formatted: GraphQLFormattedError, raised: unknown) => GraphQLFormattedError;

const passed = new Set([
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COMPLEX',
]);

const tooLong: GraphQLFormattedError = {
  message: `The query is longer than ${parseLimits.maxTokens} tokens.`,
  extensions: { code: 'QUERY_TOO_COMPLEX' },
};

/**
 * What a client is told: a code of the closed list, and never SQL, a stack or a path. An error that is ours is logged
 * under a reference, and the reference is told.
 */
export function formatError(logInternal: (reference: string, error: unknown) => void): FormatError {
  return (formatted, raised) => {
    const error = unwrapResolverError(raised);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (error instanceof CodedError)
      return { message: error.message, ...place, extensions: { code: error.code, ...error.details } };
    if (isTooLong(formatted)) return tooLong;
    const known = codeOf(formatted, raised);
    if (error instanceof GraphQLError && passed.has(known))
      return { message: formatted.message, ...place, extensions: { code: known } };
    const reference = randomUUID();
    logInternal(reference, error);
    return {
      message: `Something went wrong on our side. Reference: ${reference}`,
      ...place,
      extensions: { code: 'INTERNAL', reference },
    };
  };
}

function codeOf(formatted: GraphQLFormattedError, raised: unknown): string {
  // Apollo wraps what a validation rule reports into a code of its own.
  const reported = raised instanceof GraphQLError ? raised.originalError : undefined;
  if (reported instanceof GraphQLError && reported.extensions['code'] === 'QUERY_TOO_COMPLEX')
    return 'QUERY_TOO_COMPLEX';
  const code = String(formatted.extensions?.['code'] ?? '');
  return translated[code] ?? code;
}
