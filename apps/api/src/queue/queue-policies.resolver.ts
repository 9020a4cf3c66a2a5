import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { everyRole, Members } from '../access/access-rule.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { CurrentAccess } from '../access/request-context.decorators.ts';
import { QueuePoliciesService } from './queue-policies.service.ts';
import {
  QueuePolicy,
  QueuePolicyInput,
  QueueSpending,
  QueueStop,
  toQueueSpending,
} from './queue-policy.types.ts';
import { Queue, QueueState, toQueue } from './queue.types.ts';

type InProject = { projectId: string };

@Resolver(() => Queue)
export class QueuePoliciesResolver {
  constructor(private readonly policies: QueuePoliciesService) {}

  @Members(['LEAD'], 'read', { parent: 'projectId' })
  @ResolveField(() => QueuePolicy, { description: 'LEAD.' })
  policy(@Parent() queue: Queue): QueuePolicy {
    return queue.policyOfQueue;
  }

  @Members(['LEAD'], 'read', { parent: 'projectId' })
  @ResolveField(() => QueueSpending, { description: 'LEAD.' })
  async spending(@Parent() queue: Queue): Promise<QueueSpending> {
    return toQueueSpending(await this.policies.spending(queue.projectId, queue.id));
  }

  @Members(everyRole, 'read', { parent: 'projectId' })
  @ResolveField(() => QueueStop, {
    nullable: true,
    description: 'Why nothing is handed out; null where that is not so.',
  })
  async stoppedBy(@Parent() queue: Queue): Promise<QueueStop | null> {
    if (queue.isProjectPaused) return QueueStop.PROJECT_PAUSED;
    if (queue.state !== QueueState.OPEN) return QueueStop[queue.state];
    return (await this.policies.isBudgetSpent(queue.projectId, queue.id)) ? QueueStop.BUDGET : null;
  }

  @Members(['LEAD'], 'manage', { argument: 'projectId' })
  @Mutation(() => Queue, { description: 'An open one, empty; imports name it.' })
  async createQueue(
    @Args('projectId', { type: () => ID }) _projectId: string,
    @Args('name') name: string,
    @Args('policy', { type: () => QueuePolicyInput, nullable: true }) policy: QueuePolicyInput | null,
    @CurrentAccess((args: InProject) => args.projectId) { project }: ProjectAccess,
  ): Promise<Queue> {
    return toQueue(await this.policies.create(project, name, policy ?? {}));
  }

  @Members(['LEAD'], 'manage', { argument: 'projectId' })
  @Mutation(() => Queue, {
    description: 'Changes what a queue asks while it runs: nothing that is judged or leased is cut.',
  })
  async setQueuePolicy(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('queueId', { type: () => ID }) queueId: string,
    @Args('policy') policy: QueuePolicyInput,
  ): Promise<Queue> {
    return toQueue(await this.policies.set(projectId, queueId, policy));
  }
}
