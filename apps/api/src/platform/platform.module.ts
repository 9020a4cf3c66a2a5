import {
  type DynamicModule,
  Global,
  Inject,
  Logger,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { ArtefactStore } from './artefacts/artefact-store.ts';
import { DatabaseUrl } from './database/database-url.ts';
import { createIndexPool, IndexPool } from './database/index-pool.ts';
import { createWorkPool, WorkPool } from './database/work-pool.ts';
import { ProjectEvents } from './events/project-events.ts';
import { JsonScalar } from './graphql/json.scalar.ts';
import { TextPipe } from './graphql/text.pipe.ts';

export interface PlatformSettings {
  databaseUrl: string;
  store: ArtefactStore;
}

/** What every domain stands on. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(IndexPool) private readonly indexPool: IndexPool,
    @Inject(WorkPool) private readonly workPool: WorkPool,
  ) {}

  static for({ databaseUrl, store }: PlatformSettings): DynamicModule {
    const logger = new Logger('Database');
    return {
      module: PlatformModule,
      providers: [
        { provide: DatabaseUrl, useValue: new DatabaseUrl(databaseUrl) },
        {
          provide: IndexPool,
          useFactory: () => createIndexPool(databaseUrl, (error) => logger.warn(error.message)),
        },
        {
          provide: WorkPool,
          useFactory: () => createWorkPool(databaseUrl, (error) => logger.warn(error.message)),
        },
        { provide: ArtefactStore, useValue: store },
        ProjectEvents,
        JsonScalar,
        { provide: APP_PIPE, useClass: TextPipe },
      ],
      exports: [DatabaseUrl, IndexPool, WorkPool, ArtefactStore, ProjectEvents],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.indexPool.end(), this.workPool.end()]);
  }
}
