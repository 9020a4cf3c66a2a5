import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { everyRole, Members } from '../access/access-rule.ts';
import { Caller } from '../access/request-context.decorators.ts';
import type { Principal } from '../identity/principal.ts';
import { skillsOf } from '../staffing/staffing-rules.ts';
import { StaffingService } from '../staffing/staffing.service.ts';
import {
  MemberWork,
  MemberWorkInput,
  QueueStaffing,
  QueueStaffingInput,
  toMemberWork,
  toPeople,
  toWithheld,
  Withheld,
} from '../staffing/staffing.types.ts';
import { Queue, toQueue } from './queue.types.ts';
import { QueuesService } from './queues.service.ts';

@Resolver(() => Queue)
export class QueueStaffingResolver {
  constructor(
    private readonly staffing: StaffingService,
    private readonly queues: QueuesService,
  ) {}

  @Members(['LEAD'], 'read', { parent: 'projectId' })
  @ResolveField('staffing', () => QueueStaffing, { description: 'LEAD.' })
  async staffingOf(@Parent() { projectId, id, wanted }: Queue): Promise<QueueStaffing> {
    const people = await this.staffing.peopleOf(projectId, id);
    return {
      assignedTo: toPeople(people, 'ASSIGNED'),
      groups: wanted.groups,
      excluded: toPeople(people, 'EXCLUDED'),
      skills: skillsOf(wanted.skills),
      language: wanted.language,
    };
  }

  @Members(everyRole, 'read', { parent: 'projectId' })
  @ResolveField(() => Withheld, {
    nullable: true,
    description:
      'Why the caller in particular is handed nothing here; null where nothing stands in their way.',
  })
  async withheldFromMe(@Parent() queue: Queue, @Caller() caller: Principal): Promise<Withheld | null> {
    return toWithheld(await this.staffing.withheldBy(queue.projectId, queue.id, caller.userId));
  }

  @Members(['LEAD'], 'manage', { argument: 'projectId' })
  @Mutation(() => Queue, { description: 'Says whom a queue is for, from their next request on.' })
  async setQueueStaffing(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('queueId', { type: () => ID }) queueId: string,
    @Args('staffing') staffing: QueueStaffingInput,
  ): Promise<Queue> {
    await this.staffing.setQueueStaffing(projectId, queueId, staffing);
    return toQueue(await this.queues.find(projectId, queueId));
  }

  @Members(['LEAD'], 'manage', { argument: 'projectId' })
  @Mutation(() => MemberWork, {
    description: 'Sets the rules of a member’s work, from their next request on.',
  })
  async setMemberWork(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('userId', { type: () => ID }) userId: string,
    @Args('work') work: MemberWorkInput,
  ): Promise<MemberWork> {
    return toMemberWork(await this.staffing.setWork(projectId, userId, work));
  }

  @Members(['LEAD'], 'manage', { argument: 'projectId' })
  @Mutation(() => Boolean, {
    description:
      'Holds all queues of a project, or lets them go on as each was. What is out may still be submitted.',
  })
  async setProjectPaused(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('isPaused') isPaused: boolean,
  ): Promise<boolean> {
    await this.queues.setProjectPaused(projectId, isPaused);
    return isPaused;
  }
}
