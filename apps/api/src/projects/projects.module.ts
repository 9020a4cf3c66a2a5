import { Module } from '@nestjs/common';
import { GuidelinesModule } from '../guidelines/guidelines.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { QueueModule } from '../queue/queue.module.ts';
import { StaffingModule } from '../staffing/staffing.module.ts';
import { TrainingModule } from '../training/training.module.ts';
import { ProjectActivityService } from './project-activity.service.ts';
import { ProjectChangesResolver } from './project-changes.resolver.ts';
import { ProjectQueuesResolver } from './project-queues.resolver.ts';
import { ProjectsResolver } from './projects.resolver.ts';
import { ProjectsService } from './projects.service.ts';

@Module({
  imports: [IdentityModule, QueueModule, GuidelinesModule, StaffingModule, TrainingModule],
  providers: [
    ProjectsService,
    ProjectActivityService,
    ProjectsResolver,
    ProjectChangesResolver,
    ProjectQueuesResolver,
  ],
  exports: [ProjectsService],
})
export class ProjectsModule {}
