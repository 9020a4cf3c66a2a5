import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { everyRole, FieldForMembers } from '../access/access-rule.ts';
import { Progress, Queue, toQueue } from '../queue/queue.types.ts';
import { QueuesService } from '../queue/queues.service.ts';
import { Project } from './projects.types.ts';

@Resolver(() => Project)
export class ProjectQueuesResolver {
  constructor(private readonly service: QueuesService) {}

  @FieldForMembers(everyRole)
  @ResolveField(() => [Queue], { description: 'In the order they were made.' })
  async queues(@Parent() project: Project): Promise<Queue[]> {
    return (await this.service.list(project.id)).map(toQueue);
  }

  @FieldForMembers(everyRole)
  @ResolveField(() => Boolean, { description: 'All queues are held, whatever their states.' })
  async isPaused(@Parent() project: Project): Promise<boolean> {
    return (await this.service.list(project.id)).some((queue) => queue.isProjectPaused);
  }

  @FieldForMembers(everyRole)
  @ResolveField(() => Progress)
  async progress(@Parent() project: Project): Promise<Progress> {
    return this.service.progressOfProject(project.id);
  }
}
