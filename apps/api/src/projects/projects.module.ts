import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { QueueModule } from '../queue/queue.module.ts';
import { ProjectActivityService } from './project-activity.service.ts';
import { ProjectChangesResolver } from './project-changes.resolver.ts';
import { ProjectsResolver } from './projects.resolver.ts';
import { ProjectsService } from './projects.service.ts';

@Module({
  imports: [IdentityModule, QueueModule],
  providers: [ProjectsService, ProjectActivityService, ProjectsResolver, ProjectChangesResolver],
  exports: [ProjectsService],
})
export class ProjectsModule {}
