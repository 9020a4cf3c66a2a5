import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { formatError } from './format-error.ts';

// `project` with everything in it is nine levels deep; introspection is left out of the count.
const armor = new ApolloArmor({
  maxAliases: { n: 15 },
  maxDepth: { n: 10 },
  maxDirectives: { n: 20 },
  maxTokens: { n: 2000 },
  costLimit: { maxCost: 20_000 },
});

/** Apollo as it should stand in the open. */
export function graphqlOptions(logInternal: (reference: string, error: unknown) => void): ApolloDriverConfig {
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
    // Apollo's cache control instruments every field, at a tenth of the throughput.
    plugins: [ApolloServerPluginCacheControlDisabled()],
    validationRules: armor.protect().validationRules,
    formatError: formatError(logInternal),
  };
}
