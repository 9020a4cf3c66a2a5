import type { IncomingMessage } from 'node:http';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { RequestContext } from './access/request-context.ts';
import type { AuthenticationService } from './identity/authentication.service.ts';
import { CodedError } from './platform/errors/coded-error.ts';
import type { FormatError } from './platform/graphql/format-error.ts';
import { socketOptions } from './platform/graphql/socket-options.ts';
import { isOwnOrigin } from './platform/http/origin-guard.ts';

interface Socket {
  extra: { request: IncomingMessage };
}

/** Says who is asking, by HTTP and by WebSocket, before anything is resolved. */
export function graphqlContext(
  authentication: AuthenticationService,
  formatError: FormatError,
): Pick<ApolloDriverConfig, 'context' | 'subscriptions'> {
  return {
    context: async (asked: FastifyRequest | Socket, reply?: FastifyReply): Promise<RequestContext> => {
      const isSocket = 'extra' in asked;
      const request = isSocket ? overSocket(asked) : asked;
      const refuse = isSocket ? refuseOverSocket(formatError) : refuseByHttp;
      return {
        request,
        reply: isSocket ? null : (reply ?? null),
        principal: await authentication.authenticate(request.headers).catch(refuse),
        accesses: new Map(),
        snapshotAccesses: new Map(),
      };
    },
    subscriptions: {
      'graphql-ws': {
        ...socketOptions(formatError),
        path: '/graphql',
        onConnect: (socket: unknown) => isOwnOrigin((socket as Socket).extra.request),
      },
    },
  };
}

/** Apollo takes the status of a context that fails from here, and would answer 500. */
function refuseByHttp(error: unknown): never {
  if (!(error instanceof CodedError)) throw error;
  throw new GraphQLError(error.message, { extensions: { code: error.code, http: { status: 401 } } });
}

/**
 * A context that fails closes the socket, with the error's words as the reason. Without a principal the resolver's rule says
 * UNAUTHENTICATED.
 */
function refuseOverSocket(formatError: FormatError): (error: unknown) => null {
  return (error) => {
    if (error instanceof CodedError) return null;
    throw new Error(formatError({ message: '' }, error).message);
  };
}

function overSocket({ extra: { request } }: Socket): RequestContext['request'] {
  return { headers: request.headers, ip: request.socket.remoteAddress ?? '', protocol: 'http' };
}
