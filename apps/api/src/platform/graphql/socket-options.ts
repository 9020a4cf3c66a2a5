import {
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { FormatError } from './format-error.ts';
import { limitRules, parseLimits } from './query-limits.ts';

type SocketOptions = Pick<ServerOptions, 'onSubscribe' | 'validate' | 'onNext' | 'onError'>;

/** graphql-ws is not Apollo: the same limits and the same words for errors have to be asked for, and subscriptions only. */
export function socketOptions(formatError: FormatError): SocketOptions {
  const told = (error: GraphQLError): GraphQLFormattedError => formatError(withCode(error).toJSON(), error);
  return {
    onSubscribe: (_socket, _id, { query, operationName }) => refusalOf(query, operationName),
    validate: (schema, document) =>
      validate(schema, document, [...specifiedRules, ...limitRules]).map((error) =>
        codeOf(error) ? error : coded(error, 'GRAPHQL_VALIDATION_FAILED'),
      ),
    onNext: (_socket, _id, _payload, _args, result) =>
      result.errors ? { data: result.data ?? null, errors: result.errors.map(told) } : undefined,
    onError: (_socket, _id, _payload, errors) => errors.map(told),
  };
}

function refusalOf(query: string, operationName: string | null | undefined): GraphQLError[] | undefined {
  try {
    const operation = getOperationAST(parse(query, parseLimits), operationName);
    if (operation?.operation === 'subscription') return undefined;
    const message = 'Over a WebSocket only subscriptions are served; send queries and mutations by POST.';
    return [new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [coded(error, 'GRAPHQL_PARSE_FAILED')];
  }
}

/** What has neither a code nor a place in the answer was refused before anything was resolved: the caller's variables. */
function withCode(error: GraphQLError): GraphQLError {
  return codeOf(error) || error.path || error.originalError ? error : coded(error, 'BAD_USER_INPUT');
}

const codeOf = (error: GraphQLError): unknown => error.extensions['code'];

function coded({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
}
