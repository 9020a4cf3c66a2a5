import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { everyRole, Members } from '../access/access-rule.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { Caller, CurrentAccess } from '../access/request-context.decorators.ts';
import type { Principal } from '../identity/principal.ts';
import { LeasingService } from './leasing.service.ts';
import { Assignment, Progress, Queue, QueueState, toAssignment, toQueue } from './queue.types.ts';
import { QueuesService } from './queues.service.ts';

type InProject = { projectId: string };

@Resolver(() => Queue)
export class QueueResolver {
  constructor(
    private readonly queues: QueuesService,
    private readonly leasing: LeasingService,
  ) {}

  @Members(everyRole, 'read', { parent: 'projectId' })
  @ResolveField(() => Progress)
  async progress(@Parent() queue: Queue): Promise<Progress> {
    return this.queues.progressOfQueue(queue.projectId, queue.id);
  }

  @Members(['LEAD'], 'manage', { argument: 'projectId' })
  @Mutation(() => Queue)
  async setQueueState(
    @Args('queueId', { type: () => ID }) queueId: string,
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('state', { type: () => QueueState }) state: QueueState,
  ): Promise<Queue> {
    return toQueue(await this.queues.setState(projectId, queueId, state));
  }

  @Members(['ANNOTATOR', 'REVIEWER', 'LEAD'], 'judge', { argument: 'projectId' })
  @Mutation(() => [Assignment], {
    description:
      "The caller's own open leases first, then new ones, count in all; fewer when the queue has no more for this annotator.",
  })
  async leaseComparisons(
    @Args('projectId', { type: () => ID }) _projectId: string,
    @Args('queueId', { type: () => ID, nullable: true }) queueId: string | null,
    @Args('count', { type: () => Int, nullable: true, defaultValue: 1 }) count: number | null,
    @Caller() caller: Principal,
    @CurrentAccess((args: InProject) => args.projectId) access: ProjectAccess,
  ): Promise<Assignment[]> {
    return (await this.leasing.lease(access, caller.userId, queueId ?? null, count ?? 1)).map(toAssignment);
  }

  @Members(['ANNOTATOR', 'REVIEWER', 'LEAD'], 'judge', { argument: 'projectId' })
  @Mutation(() => Boolean, {
    description: 'Gives it back for good; this annotator does not meet the comparison again.',
  })
  async skipAssignment(
    @Args('projectId', { type: () => ID }) _projectId: string,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('fence') fence: string,
    @Args('reason') reason: string,
    @Caller() caller: Principal,
    @CurrentAccess((args: InProject) => args.projectId) access: ProjectAccess,
  ): Promise<boolean> {
    await this.leasing.skip(access, caller.userId, assignmentId, fence, reason);
    return true;
  }

  @Members(['ANNOTATOR', 'REVIEWER', 'LEAD'], 'judge', { argument: 'projectId' })
  @Mutation(() => Int, {
    description:
      'Gives leases back before their time, as if they had expired; how many it were. They may come to the same annotator again.',
  })
  async releaseAssignments(
    @Args('projectId', { type: () => ID }) _projectId: string,
    @Args('assignmentIds', { type: () => [ID] }) assignmentIds: string[],
    @Caller() caller: Principal,
    @CurrentAccess((args: InProject) => args.projectId) access: ProjectAccess,
  ): Promise<number> {
    return this.leasing.release(access, caller.userId, assignmentIds);
  }
}
