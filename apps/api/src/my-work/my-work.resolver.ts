import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { everyRole, FieldForMembers } from '../access/access-rule.ts';
import { Caller } from '../access/request-context.decorators.ts';
import type { Principal } from '../identity/principal.ts';
import { Project } from '../projects/projects.types.ts';
import { MyJudgement, toMyJudgement } from './my-judgements.types.ts';
import { MyPace, MyWork, toMyPace } from './my-pace.types.ts';
import { MyWorkService } from './my-work.service.ts';

@Resolver(() => Project)
export class MyWorkResolver {
  constructor(private readonly service: MyWorkService) {}

  @FieldForMembers(everyRole)
  @ResolveField(() => MyWork, { description: 'What the caller has judged here.' })
  async myWork(@Parent() project: Project, @Caller() caller: Principal): Promise<MyWork> {
    return this.service.work(project.id, caller.userId);
  }

  @FieldForMembers(everyRole)
  @ResolveField(() => MyPace, { description: 'Hours and days as of an IANA time zone.' })
  async myPace(
    @Parent() project: Project,
    @Args('timeZone', { type: () => String, nullable: true, defaultValue: 'UTC' }) timeZone: string | null,
    @Caller() caller: Principal,
  ): Promise<MyPace> {
    return toMyPace(await this.service.pace(project.id, caller.userId, timeZone ?? 'UTC', new Date()));
  }

  @FieldForMembers(everyRole)
  @ResolveField(() => [MyJudgement], {
    description: 'The caller’s own, newest first; those that were superseded left out.',
  })
  async myJudgements(
    @Parent() project: Project,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('before', { type: () => ID, nullable: true }) before: string | null,
    @Caller() caller: Principal,
  ): Promise<MyJudgement[]> {
    const rows = await this.service.judgements(project, caller.userId, first ?? 20, before ?? null);
    return rows.map(toMyJudgement);
  }
}
