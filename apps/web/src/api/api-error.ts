import type { CombinedError } from 'urql';
import { messagesOf } from '../messages/use-messages.ts';

/** The closed list of `extensions.code`, and NETWORK where no answer came at all. */
const codes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'LEASE_EXPIRED',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'INTERNAL',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'NETWORK',
] as const;

export type ApiErrorCode = (typeof codes)[number];

export type ApiError = {
  code: ApiErrorCode;
  /** A sentence for the reader: what was wrong and what is allowed. */
  message: string;
  /** The field of the input that was refused, such as `aspects[1].name`. */
  field?: string;
};

function isCode(value: unknown): value is ApiErrorCode {
  return codes.some((code) => code === value);
}

/** What the API answered, as one code and one sentence; an unknown code counts as INTERNAL. */
export function apiErrorOf(error: CombinedError): ApiError {
  const [first] = error.graphQLErrors;
  if (first === undefined) return { code: 'NETWORK', message: messagesOf('shell').failures.network };
  const code = first.extensions['code'];
  if (!isCode(code) || code === 'INTERNAL')
    return { code: 'INTERNAL', message: messagesOf('shell').failures.internal };
  const field = first.extensions['field'];
  return { code, message: first.message, ...(typeof field === 'string' && { field }) };
}
