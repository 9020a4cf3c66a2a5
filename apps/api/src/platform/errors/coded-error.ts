/** The closed list of codes that a GraphQL error carries; HTTP adds its own beside them. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'LEASE_EXPIRED'
  | 'RATE_LIMITED'
  | 'QUERY_TOO_COMPLEX'
  | 'INTERNAL';

/** Something the caller can read and act on. Any other error is ours, and is told as INTERNAL without its text. */
export class CodedError extends Error {
  override readonly name = 'CodedError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** What a program may read beside the code, such as `field` or `retryAfterSeconds`. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export function unauthenticated(): CodedError {
  return new CodedError(
    'UNAUTHENTICATED',
    'Sign in first, or send a valid token as "Authorization: Bearer pw_…".',
  );
}

export function forbidden(message: string): CodedError {
  return new CodedError('FORBIDDEN', message);
}

/** The same words whether it does not exist or is not the caller's to see. */
export function notFound(what: string): CodedError {
  return new CodedError('NOT_FOUND', `There is no such ${what}.`);
}

export function badInput(field: string, message: string): CodedError {
  return new CodedError('BAD_USER_INPUT', `${field}: ${message}`, { field });
}
