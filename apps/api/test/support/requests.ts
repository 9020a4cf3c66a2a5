import { type IncomingHttpHeaders, request } from 'node:http';

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends exactly this request, as no well-behaved client would have to. */
export function send(origin: string, { method = 'GET', path, headers = {}, body }: Asked): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

export interface GraphqlAnswer extends Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { message: string; path?: readonly unknown[]; extensions: { code: string } }[];
}

/** What a GraphQL error may carry, by the contract; a problem has its own. */
const closedList = new Set([
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
]);

/**
 * Asks `/graphql`; a problem instead of a GraphQL answer counts as an error with its code.
 *
 * @throws Error for a GraphQL error whose code is not of the closed list, whatever the test is about.
 */
export async function askGraphql(
  origin: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphqlAnswer> {
  const answer = await send(origin, {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = JSON.parse(answer.text) as {
    data?: Record<string, unknown> | null;
    errors?: GraphqlAnswer['errors'];
    code?: string;
    detail?: string;
  };
  const strange = body.errors?.find(({ extensions }) => !closedList.has(extensions.code));
  if (strange) throw new Error(`${strange.extensions.code} is no code of the contract: ${answer.text}`);
  const problem = body.code ? [{ message: body.detail ?? '', extensions: { code: body.code } }] : [];
  return { ...answer, data: body.data ?? null, errors: body.errors ?? problem };
}
