import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { everyRole, FieldForMembers, Members } from '../access/access-rule.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { Caller, CurrentAccess } from '../access/request-context.decorators.ts';
import type { RequestContext } from '../access/request-context.ts';
import type { Principal } from '../identity/principal.ts';
import { Project, toProject } from '../projects/projects.types.ts';
import { GuidelinesService } from './guidelines.service.ts';
import { GuidelinesVersion, toGuidelinesVersion } from './guidelines.types.ts';

type InProject = { projectId: string };

@Resolver(() => Project)
export class GuidelinesResolver {
  constructor(private readonly service: GuidelinesService) {}

  @FieldForMembers(everyRole)
  @ResolveField(() => [GuidelinesVersion], { description: 'Newest first.' })
  async guidelinesHistory(@Parent() project: Project): Promise<GuidelinesVersion[]> {
    return (await this.service.list(project.id)).map(toGuidelinesVersion);
  }

  @FieldForMembers(everyRole)
  @ResolveField(() => Int, {
    description: 'The newest version the caller has acknowledged; 0 before the first.',
  })
  async myGuidelinesVersion(@Parent() project: Project, @Caller() caller: Principal): Promise<number> {
    return this.service.acknowledgedBy(project.id, caller.userId);
  }

  @Members(['LEAD'], 'manage', { argument: 'projectId' })
  @Mutation(() => Project, { description: 'A new version. changes: what annotators are told of it.' })
  async setGuidelines(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('guidelines') guidelines: string,
    @Args('changes', { type: () => String, nullable: true }) changes: string | null,
    @Caller() caller: Principal,
    @CurrentAccess((args: InProject) => args.projectId) access: ProjectAccess,
    @Context() context: RequestContext,
  ): Promise<Project> {
    const renewed = await this.service.set(access, caller.userId, guidelines, changes ?? null);
    context.accesses.set(projectId, renewed);
    return toProject(renewed);
  }

  @Members(everyRole, 'judge', { argument: 'projectId' })
  @Mutation(() => Boolean)
  async acknowledgeGuidelines(
    @Args('projectId', { type: () => ID }) _projectId: string,
    @Args('version', { type: () => Int }) version: number,
    @Caller() caller: Principal,
    @CurrentAccess((args: InProject) => args.projectId) access: ProjectAccess,
  ): Promise<boolean> {
    await this.service.acknowledge(access, caller.userId, version);
    return true;
  }
}
