import type { IncomingMessage } from 'node:http';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { RequestContext } from './access/request-context.ts';
import type { AuthenticationService } from './identity/authentication.service.ts';
import type { Principal } from './identity/principal.ts';
import { CodedError } from './platform/errors/coded-error.ts';
import { isOwnOrigin } from './platform/http/origin-guard.ts';

interface Socket {
  extra: { request: IncomingMessage };
}

/** Says who is asking, by HTTP and by WebSocket, before anything is resolved. */
export function graphqlContext(
  authentication: AuthenticationService,
): Pick<ApolloDriverConfig, 'context' | 'subscriptions'> {
  return {
    context: async (asked: FastifyRequest | Socket, reply?: FastifyReply): Promise<RequestContext> => {
      const request = 'extra' in asked ? overSocket(asked) : asked;
      return {
        request,
        reply: 'extra' in asked ? null : (reply ?? null),
        principal: await authenticate(authentication, request.headers),
        accesses: new Map(),
        snapshotAccesses: new Map(),
      };
    },
    subscriptions: {
      'graphql-ws': {
        path: '/graphql',
        onConnect: (socket: unknown) => isOwnOrigin((socket as Socket).extra.request),
      },
    },
  };
}

async function authenticate(
  authentication: AuthenticationService,
  headers: RequestContext['request']['headers'],
): Promise<Principal | null> {
  try {
    return await authentication.authenticate(headers);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    // Apollo takes the status of a context that fails from here, and would answer 500.
    throw new GraphQLError(error.message, { extensions: { code: error.code, http: { status: 401 } } });
  }
}

function overSocket({ extra: { request } }: Socket): RequestContext['request'] {
  return { headers: request.headers, ip: request.socket.remoteAddress ?? '', protocol: 'http' };
}
