import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { ApiError, ConnectionError, type GraphqlError } from './api-error.ts';
import { PROJECT_CHANGED } from './documents.ts';

/** Something of the project moved: ask again for what is shown. */
export interface ProjectChange {
  readonly projectId: string;
  readonly at: string;
}

/**
 * Follows the changes of a project over graphql-ws until the consumer leaves the loop. Reconnects by itself; what
 * changed meanwhile is not repeated.
 *
 * @throws ApiError when it is refused, ConnectionError when the connection cannot be made.
 * @param identity the headers that say who calls.
 */
export async function* projectChanges(
  origin: string,
  identity: Readonly<Record<string, string>>,
  projectId: string,
): AsyncGenerator<ProjectChange, void> {
  const client = createClient({
    url: new URL('/graphql', origin).href.replace(/^http/, 'ws'),
    webSocketImpl: webSocketWith(identity),
  });
  try {
    const results = client.iterate<{ projectChanged: ProjectChange }>({
      query: PROJECT_CHANGED,
      variables: { projectId },
    });
    for await (const { data, errors } of results) {
      if (errors !== undefined) throw errors;
      if (data) yield data.projectChanged;
    }
  } catch (cause) {
    throw asError(cause);
  } finally {
    await client.dispose();
  }
}

/** What graphql-ws throws is a list of GraphQL errors, or the event that closed the connection for good. */
function asError(cause: unknown): Error {
  if (cause instanceof Error) return cause;
  if (!Array.isArray(cause)) return new ConnectionError('the connection was closed', { cause });
  const [first] = cause as readonly GraphqlError[];
  return new ApiError(first?.extensions?.code ?? 'INTERNAL', first?.message ?? 'refused', 200);
}

/** A WebSocket that sends headers along: the standard constructor has no place for them. */
function webSocketWith(
  headers: Readonly<Record<string, string>>,
): new (address: string | URL, protocols?: string | string[]) => WebSocket {
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers });
    }
  };
}
