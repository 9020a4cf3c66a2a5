import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Members } from '../access/access-rule.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { Caller, CurrentAccess } from '../access/request-context.decorators.ts';
import type { Principal } from '../identity/principal.ts';
import { leaseExpired } from '../queue/queue.errors.ts';
import { toAssignment } from '../queue/queue.types.ts';
import { JudgementsService } from './judgements.service.ts';
import { SubmitJudgementInput, SubmitJudgementPayload } from './judgements.types.ts';

@Resolver()
export class JudgementsResolver {
  constructor(private readonly service: JudgementsService) {}

  @Members(['ANNOTATOR', 'REVIEWER', 'LEAD'], 'judge', { argument: 'input.projectId' }, leaseExpired)
  @Mutation(() => SubmitJudgementPayload, {
    description: 'Idempotent on idempotencyKey; leases leaseNext new ones in the same round trip.',
  })
  async submitJudgement(
    @Args('input') input: SubmitJudgementInput,
    @Args('leaseNext', { type: () => Int, nullable: true, defaultValue: 1 }) leaseNext: number | null,
    @Caller() caller: Principal,
    @CurrentAccess((args: { input: SubmitJudgementInput }) => args.input.projectId) access: ProjectAccess,
  ): Promise<SubmitJudgementPayload> {
    const taken = await this.service.submit(access, caller.userId, input, leaseNext ?? 1);
    return { ...taken, next: taken.next.map(toAssignment) };
  }

  @Members(['ANNOTATOR', 'REVIEWER', 'LEAD'], 'judge', { argument: 'input.projectId' }, leaseExpired)
  @Mutation(() => SubmitJudgementPayload, {
    description:
      'Supersedes one’s own judgement of the assignment, within the project’s undoSeconds of the first. Idempotent on idempotencyKey.',
  })
  async amendJudgement(
    @Args('input') input: SubmitJudgementInput,
    @Caller() caller: Principal,
    @CurrentAccess((args: { input: SubmitJudgementInput }) => args.input.projectId) access: ProjectAccess,
  ): Promise<SubmitJudgementPayload> {
    const taken = await this.service.amend(access, caller.userId, input);
    return { ...taken, next: taken.next.map(toAssignment) };
  }
}
