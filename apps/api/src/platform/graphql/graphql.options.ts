import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FormatError } from './format-error.ts';
import { limitRules, parseLimits } from './query-limits.ts';
import { refuseSubscriptionsOverHttp } from './subscriptions-over-http.ts';

/** Apollo as it should stand in the open. */
export function graphqlOptions(formatError: FormatError): ApolloDriverConfig {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    fieldResolverEnhancers: ['guards'],
    // The schema is public and programs are written against it.
    introspection: true,
    graphiql: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    preserveHttpStatusForExecutionErrors: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    plugins: [
      // Apollo's cache control instruments every field, at a tenth of the throughput.
      ApolloServerPluginCacheControlDisabled(),
      refuseSubscriptionsOverHttp,
    ],
    parseOptions: parseLimits,
    validationRules: limitRules,
    formatError,
  };
}
