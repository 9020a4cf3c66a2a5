import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Apollo would resolve a subscription's field once and find nothing there. */
export const refuseSubscriptionsOverHttp: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === 'subscription')
        throw new GraphQLError('Subscriptions are served on this path over a WebSocket (graphql-ws).', {
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        });
    },
  }),
};
