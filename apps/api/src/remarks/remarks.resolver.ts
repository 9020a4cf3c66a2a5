import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { everyRole, FieldForMembers, Members } from '../access/access-rule.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { Caller, CurrentAccess } from '../access/request-context.decorators.ts';
import type { Principal } from '../identity/principal.ts';
import { Project } from '../projects/projects.types.ts';
import { RemarksService } from './remarks.service.ts';
import { Remark, toRemark } from './remarks.types.ts';

type InProject = { projectId: string };

@Resolver(() => Project)
export class RemarksResolver {
  constructor(private readonly service: RemarksService) {}

  @FieldForMembers(everyRole)
  @ResolveField(() => [Remark], { description: 'Newest first.' })
  async myRemarks(
    @Parent() project: Project,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number | null,
    @Caller() caller: Principal,
  ): Promise<Remark[]> {
    const rows = await this.service.listOf(project.id, caller.userId, first ?? 50);
    return rows.map((row) => toRemark(row, project.myRole));
  }

  @FieldForMembers(['LEAD', 'REVIEWER'])
  @ResolveField(() => [Remark], { description: 'Open ones first, then newest first. LEAD, REVIEWER.' })
  async remarks(
    @Parent() project: Project,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 100 }) first: number | null,
  ): Promise<Remark[]> {
    const rows = await this.service.list(project.id, first ?? 100);
    return rows.map((row) => toRemark(row, project.myRole));
  }

  @FieldForMembers(['LEAD', 'REVIEWER'])
  @ResolveField(() => Int, { description: 'Remarks without an answer. LEAD, REVIEWER.' })
  async openRemarks(@Parent() project: Project): Promise<number> {
    return this.service.countOpen(project.id);
  }

  @Members(['ANNOTATOR', 'REVIEWER', 'LEAD'], 'judge', { argument: 'projectId' })
  @Mutation(() => Remark, { description: 'To the lead, on an item one was given.' })
  async sendRemark(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('text') text: string,
    @Caller() caller: Principal,
    @CurrentAccess((args: InProject) => args.projectId) { role }: ProjectAccess,
  ): Promise<Remark> {
    return toRemark(await this.service.send(projectId, caller.userId, assignmentId, text), role);
  }

  @Members(['LEAD', 'REVIEWER'], 'manage', { argument: 'projectId' })
  @Mutation(() => Remark)
  async answerRemark(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('remarkId', { type: () => ID }) remarkId: string,
    @Args('text') text: string,
    @Caller() caller: Principal,
    @CurrentAccess((args: InProject) => args.projectId) { role }: ProjectAccess,
  ): Promise<Remark> {
    return toRemark(await this.service.answer(projectId, caller.userId, remarkId, text), role);
  }

  @Members(everyRole, 'judge', { argument: 'projectId' })
  @Mutation(() => Boolean, { description: 'The caller has seen all answers to their remarks.' })
  async acknowledgeRemarks(
    @Args('projectId', { type: () => ID }) projectId: string,
    @Caller() caller: Principal,
  ): Promise<boolean> {
    await this.service.acknowledge(projectId, caller.userId);
    return true;
  }
}
