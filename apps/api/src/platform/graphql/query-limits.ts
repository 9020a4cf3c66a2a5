import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

const limit = <T extends object>(limits: T) => ({
  ...limits,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, { message }: GraphQLError): void =>
      context?.reportError(queryTooComplex(message.replace('Syntax Error: ', ''))),
  ],
});

/** What a query may cost, by its text alone: applied to every operation, by HTTP and by WebSocket, before it is run. */
export const limitRules: ValidationRule[] = new ApolloArmor({
  maxAliases: limit({ n: 15 }),
  // A judgement that brings the next comparison with its calls of tools is eleven levels deep, its fragment counted too;
  // introspection is left out of the count.
  maxDepth: limit({ n: 12 }),
  maxDirectives: limit({ n: 20 }),
  costLimit: limit({ maxCost: 20_000 }),
  // graphql's own parser counts tokens while it parses.
  maxTokens: { enabled: false },
}).protect().validationRules;

/** A longer document is not parsed to its end. */
export const parseLimits = { maxTokens: 2000 };

export function queryTooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } });
}

/** Whether the parser gave up at `parseLimits`: graphql tells by its words only. */
export function isTooLong(error: { message: string }): boolean {
  return error.message.endsWith('tokens. Parsing aborted.');
}
