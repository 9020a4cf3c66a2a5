import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { ExportsService } from './exports.service.ts';
import { Pseudonyms } from './pseudonyms.ts';
import { SnapshotMaker } from './snapshot-maker.ts';
import { SnapshotWorker } from './snapshot-worker.ts';
import { ProjectSnapshotsResolver, SnapshotsResolver } from './snapshots.resolver.ts';
import { SnapshotsService } from './snapshots.service.ts';

@Module({
  imports: [IdentityModule],
  providers: [
    SnapshotsService,
    SnapshotWorker,
    SnapshotMaker,
    ExportsService,
    Pseudonyms,
    ProjectSnapshotsResolver,
    SnapshotsResolver,
  ],
  exports: [SnapshotsService, ExportsService],
})
export class SnapshotsModule {}
