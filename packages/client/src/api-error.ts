/** An error as GraphQL answers carry it. */
export interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** What the API refused, with its stable code. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** `extensions.code` of a GraphQL error, `code` of a problem; see contract of the API. */
  readonly code: string;
  readonly status: number;
  /** The whole `application/problem+json` body of an HTTP route; null for a GraphQL error. */
  readonly problem: Readonly<Record<string, unknown>> | null;

  constructor(
    code: string,
    message: string,
    status: number,
    problem: Readonly<Record<string, unknown>> | null = null,
  ) {
    super(message);
    this.code = code;
    this.status = status;
    this.problem = problem;
  }
}

/** The server was not reached, or the connection broke before the answer was whole: it may have acted or not. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}
