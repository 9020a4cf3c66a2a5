import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { everyRole, FieldForMembers, LeadOfAnyProject, Members, SignedIn } from '../access/access-rule.ts';
import { AccessService } from '../access/access.service.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { Caller, CurrentAccess } from '../access/request-context.decorators.ts';
import type { RequestContext } from '../access/request-context.ts';
import type { Principal } from '../identity/principal.ts';
import { toMemberWork } from '../staffing/staffing.types.ts';
import { type MemberAtWork, ProjectActivityService } from './project-activity.service.ts';
import { CreateProjectInput, UpdateProjectInput } from './project-inputs.types.ts';
import { ProjectsService } from './projects.service.ts';
import { HourOfWork, Member, Project, ProjectRole, toProject } from './projects.types.ts';

@Resolver(() => Project)
export class ProjectsResolver {
  constructor(
    private readonly service: ProjectsService,
    private readonly activity: ProjectActivityService,
    private readonly access: AccessService,
  ) {}

  @Members(everyRole, 'read', { argument: 'id' })
  @Query(() => Project, { nullable: true })
  project(
    @Args('id', { type: () => ID }) _id: string,
    @CurrentAccess((args: { id: string }) => args.id) access: ProjectAccess,
  ): Project {
    return toProject(access);
  }

  @SignedIn('read')
  @Query(() => [Project], { description: "The caller's own, newest first; all of them for administrators." })
  async projects(@Caller() caller: Principal, @Context() context: RequestContext): Promise<Project[]> {
    const accesses = await this.access.listProjects(caller);
    for (const access of accesses) context.accesses.set(access.project.id, access);
    return accesses.map(toProject);
  }

  @LeadOfAnyProject('manage')
  @Mutation(() => Project, { description: 'With one open queue; whoever makes it leads it.' })
  async createProject(
    @Caller() caller: Principal,
    @Args('input') input: CreateProjectInput,
    @Context() context: RequestContext,
  ): Promise<Project> {
    const access = await this.service.create(caller, input);
    context.accesses.set(access.project.id, access);
    return toProject(access);
  }

  @Members(['LEAD'], 'manage', { argument: 'projectId' })
  @Mutation(() => Project)
  async updateProject(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('input') input: UpdateProjectInput,
    @CurrentAccess((args: { projectId: string }) => args.projectId) access: ProjectAccess,
    @Context() context: RequestContext,
  ): Promise<Project> {
    const changed = { ...access, project: await this.service.update(projectId, input) };
    context.accesses.set(projectId, changed);
    return toProject(changed);
  }

  @Members(['LEAD'], 'manage', { argument: 'projectId' })
  @Mutation(() => Boolean, { description: 'Gives somebody a role, or another one than they had.' })
  async addMember(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('userId', { type: () => ID }) userId: string,
    @Args('role', { type: () => ProjectRole }) role: ProjectRole,
  ): Promise<boolean> {
    await this.service.addMember(projectId, userId, role);
    return true;
  }

  @Members(['LEAD'], 'manage', { argument: 'projectId' })
  @Mutation(() => Boolean, { description: 'What they judged stays; what they hold goes back to the queue.' })
  async removeMember(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('userId', { type: () => ID }) userId: string,
  ): Promise<boolean> {
    await this.service.removeMember(projectId, userId);
    return true;
  }

  @FieldForMembers(everyRole)
  @ResolveField(() => Boolean, {
    description:
      'Whether kind, allowTies, strengthLabels, rankingMode and aspects are fixed: there are judgements.',
  })
  async isTaskFixed(@Parent() project: Project): Promise<boolean> {
    return this.service.isTaskFixed(project.id);
  }

  @FieldForMembers(['LEAD'])
  @ResolveField(() => [Member], { description: 'With their counts. LEAD.' })
  async members(@Parent() project: Project): Promise<Member[]> {
    return (await this.activity.members(project)).map(toMember);
  }

  @FieldForMembers(['LEAD', 'REVIEWER', 'ENGINEER'])
  @ResolveField('activity', () => [HourOfWork], {
    description:
      'Judgements taken in each of the last hours, oldest first, empty hours included. LEAD, REVIEWER, ENGINEER.',
  })
  async hours(
    @Parent() project: Project,
    @Args('hours', { type: () => Int, nullable: true, defaultValue: 24 }) hours: number | null,
  ): Promise<HourOfWork[]> {
    return this.activity.hours(project.id, hours ?? 24);
  }
}

function toMember(row: MemberAtWork): Member {
  return {
    user: { id: row.user_id, email: row.email, name: row.name, isAdministrator: row.is_administrator },
    role: ProjectRole[row.role],
    judgements: row.judgements,
    judgementsLastHour: row.judgements_last_hour,
    skips: row.skips,
    medianDurationMs: row.median_duration_ms,
    lastJudgedAt: row.last_judged_at,
    guidelinesVersion: row.guidelines_version,
    work: toMemberWork(row.work),
    training: row.training,
  };
}
