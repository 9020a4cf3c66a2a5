import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { QueueModule } from '../queue/queue.module.ts';
import { ImportRecords } from './import-records.service.ts';
import { ImportResolver, ProjectImportsResolver } from './imports.resolver.ts';
import { ImportsService } from './imports.service.ts';

@Module({
  imports: [IdentityModule, QueueModule],
  providers: [ImportsService, ImportRecords, ProjectImportsResolver, ImportResolver],
  exports: [ImportsService, ImportRecords],
})
export class ImportsModule {}
