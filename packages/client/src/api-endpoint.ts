import { ApiError, type GraphqlError } from './api-error.ts';
import { CookieJar } from './cookie-jar.ts';
import { type HttpAnswer, type HttpRequest, HttpTransport } from './http-transport.ts';

export type Variables = Readonly<Record<string, unknown>>;

interface GraphqlBody {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlError[];
}

/** One caller's way into the API: a connection pool, and the session cookie or the token that says who calls. */
export class ApiEndpoint {
  readonly origin: string;
  private readonly transport: HttpTransport;
  private readonly cookies = new CookieJar();
  private readonly token: string | undefined;

  constructor(origin: string, token: string | undefined) {
    this.origin = origin;
    this.token = token;
    this.transport = new HttpTransport(origin);
  }

  /** The headers that say who calls: a bearer token, or else the session cookie. */
  identity(): Record<string, string> {
    if (this.token !== undefined) return { authorization: `Bearer ${this.token}` };
    const cookie = this.cookies.header();
    return cookie === undefined ? {} : { cookie };
  }

  /** Sends a request as this caller, whatever the answer. */
  async send(request: HttpRequest): Promise<HttpAnswer> {
    const answer = await this.transport.send({
      ...request,
      headers: { ...this.identity(), ...request.headers },
    });
    this.cookies.take(answer.headers['set-cookie'] ?? [], new Date());
    return answer;
  }

  /** Sends a request to an HTTP route. @throws ApiError when it is refused. */
  async call(request: HttpRequest): Promise<HttpAnswer> {
    const answer = await this.send(request);
    if (answer.status >= 400) throw refusal(answer.status, await answer.text());
    return answer;
  }

  /** Runs a GraphQL operation and returns its `data`. @throws ApiError for the first of its errors. */
  async graphql(query: string, variables: Variables): Promise<unknown> {
    const answer = await this.send({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    const body = parseObject(text) as GraphqlBody | undefined;
    const error = body?.errors?.[0];
    if (error !== undefined)
      throw new ApiError(error.extensions?.code ?? 'INTERNAL', error.message, answer.status);
    if (body?.data === undefined) throw refusal(answer.status, text);
    return body.data;
  }

  close(): void {
    this.transport.close();
  }
}

function refusal(status: number, text: string): ApiError {
  const problem = parseObject(text) ?? null;
  const detail = problem?.['detail'] ?? problem?.['title'] ?? `the server answered ${status}`;
  return new ApiError(String(problem?.['code'] ?? 'INTERNAL'), String(detail), status, problem);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
