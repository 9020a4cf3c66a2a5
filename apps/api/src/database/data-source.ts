import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities.ts';
import { CreateIdentity1764000000001 } from './migrations/1764000000001-create-identity.ts';
import { CreateProjects1764000000002 } from './migrations/1764000000002-create-projects.ts';
import { CreateImports1764000000003 } from './migrations/1764000000003-create-imports.ts';
import { CreateQueue1764000000004 } from './migrations/1764000000004-create-queue.ts';
import { CreateJudgements1764000000005 } from './migrations/1764000000005-create-judgements.ts';
import { CreateSnapshots1764000000006 } from './migrations/1764000000006-create-snapshots.ts';
import { ExtendTasks1764000000007 } from './migrations/1764000000007-extend-tasks.ts';
import { MarkPractice1764000000008 } from './migrations/1764000000008-mark-practice.ts';
import { CreateGuidelines1764000000009 } from './migrations/1764000000009-create-guidelines.ts';
import { CreateTraining1764000000010 } from './migrations/1764000000010-create-training.ts';
import { CreateRemarks1764000000011 } from './migrations/1764000000011-create-remarks.ts';
import { MarkMessageParts1764000000012 } from './migrations/1764000000012-mark-message-parts.ts';
import { IndexOwnJudgements1764000000013 } from './migrations/1764000000013-index-own-judgements.ts';
import { AddQueuePolicies1764000000020 } from './migrations/1764000000020-add-queue-policies.ts';
import { CreateStaffing1764000000021 } from './migrations/1764000000021-create-staffing.ts';

/** Never `synchronize`: what a migration does not say does not happen. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations: [
      CreateIdentity1764000000001,
      CreateProjects1764000000002,
      CreateImports1764000000003,
      CreateQueue1764000000004,
      CreateJudgements1764000000005,
      CreateSnapshots1764000000006,
      ExtendTasks1764000000007,
      MarkPractice1764000000008,
      CreateGuidelines1764000000009,
      CreateTraining1764000000010,
      CreateRemarks1764000000011,
      MarkMessageParts1764000000012,
      IndexOwnJudgements1764000000013,
      AddQueuePolicies1764000000020,
      CreateStaffing1764000000021,
    ],
    migrationsTableName: 'migration',
    extra: { max: 10 },
  };
}

export function createDataSource(url: string): DataSource {
  return new DataSource(dataSourceOptions(url));
}
