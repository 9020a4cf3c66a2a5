import {
  type DynamicModule,
  Global,
  Inject,
  Logger,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { DatabaseUrl } from './database/database-url.ts';
import { createIndexPool, IndexPool } from './database/index-pool.ts';
import { ProjectEvents } from './events/project-events.ts';
import { JsonScalar } from './graphql/json.scalar.ts';

/** What every domain stands on. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(IndexPool) private readonly pool: IndexPool) {}

  static for(databaseUrl: string): DynamicModule {
    const logger = new Logger('Database');
    return {
      module: PlatformModule,
      providers: [
        { provide: DatabaseUrl, useValue: new DatabaseUrl(databaseUrl) },
        {
          provide: IndexPool,
          useFactory: () => createIndexPool(databaseUrl, (error) => logger.warn(error.message)),
        },
        ProjectEvents,
        JsonScalar,
      ],
      exports: [DatabaseUrl, IndexPool, ProjectEvents],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
