import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from './access/access.module.ts';
import { dataSourceOptions } from './database/data-source.ts';
import { graphqlContext } from './graphql-context.ts';
import { GuidelinesModule } from './guidelines/guidelines.module.ts';
import { AuthenticationService } from './identity/authentication.service.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { JudgementsModule } from './judgements/judgements.module.ts';
import { LeaderboardModule } from './leaderboard/leaderboard.module.ts';
import { MyWorkModule } from './my-work/my-work.module.ts';
import { formatError } from './platform/graphql/format-error.ts';
import { graphqlOptions } from './platform/graphql/graphql.options.ts';
import { PlatformModule, type PlatformSettings } from './platform/platform.module.ts';
import { ProjectsModule } from './projects/projects.module.ts';
import { QueueModule } from './queue/queue.module.ts';
import { RemarksModule } from './remarks/remarks.module.ts';
import { SamplesModule } from './samples/samples.module.ts';
import { SnapshotsModule } from './snapshots/snapshots.module.ts';
import { TrainingModule } from './training/training.module.ts';

const logger = new Logger('GraphQL');
const tellError = formatError((reference, error) =>
  logger.error({ reference, err: error instanceof Error ? error : new Error(String(error)) }),
);

@Module({})
export class AppModule {
  static for(settings: PlatformSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.for(settings),
        TypeOrmModule.forRoot({ ...dataSourceOptions(settings.databaseUrl), migrationsRun: false }),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [IdentityModule],
          inject: [AuthenticationService],
          useFactory: (authentication: AuthenticationService) => ({
            ...graphqlOptions(tellError),
            ...graphqlContext(authentication, tellError),
          }),
        }),
        AccessModule,
        IdentityModule,
        GuidelinesModule,
        TrainingModule,
        ProjectsModule,
        QueueModule,
        JudgementsModule,
        RemarksModule,
        MyWorkModule,
        ImportsModule,
        SnapshotsModule,
        LeaderboardModule,
        SamplesModule,
      ],
    };
  }
}
