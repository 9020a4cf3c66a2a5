import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { everyRole, FieldForMembers, Members } from '../access/access-rule.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { Caller, CurrentAccess } from '../access/request-context.decorators.ts';
import type { Principal } from '../identity/principal.ts';
import type { ProjectRole } from '../projects/member.entity.ts';
import { Project } from '../projects/projects.types.ts';
import { toComparison } from '../queue/queue.types.ts';
import { TrainingService } from './training.service.ts';
import { Training, TrainingFeedback, TrainingItem, TrainingState } from './training.types.ts';

type InProject = { projectId: string };
const judges: readonly ProjectRole[] = ['ANNOTATOR', 'REVIEWER', 'LEAD'];

@Resolver(() => Project)
export class TrainingResolver {
  constructor(private readonly service: TrainingService) {}

  @FieldForMembers(everyRole)
  @ResolveField(() => Training, { nullable: true, description: 'Null where none is asked.' })
  async training(@Parent() project: Project): Promise<Training | null> {
    const { trainingComparisons: comparisons, trainingThreshold: threshold } = project;
    if (comparisons === null || threshold === null) return null;
    return { comparisons, threshold, available: await this.service.countAvailable(project.id) };
  }

  @FieldForMembers(everyRole)
  @ResolveField(() => TrainingState)
  async myTraining(@Parent() project: Project, @Caller() caller: Principal): Promise<TrainingState> {
    return this.service.progressOf(project, caller.userId);
  }

  @Members(judges, 'judge', { argument: 'projectId' })
  @Mutation(() => TrainingItem, {
    nullable: true,
    description:
      'The item of one’s training to answer now, the same until it is answered; null when there is none left.',
  })
  async nextTrainingItem(
    @Args('projectId', { type: () => ID }) _projectId: string,
    @Caller() caller: Principal,
    @CurrentAccess((args: InProject) => args.projectId) access: ProjectAccess,
  ): Promise<TrainingItem | null> {
    const item = await this.service.nextItem(access, caller.userId);
    return item && { ...item, comparison: toComparison(item.comparison) };
  }

  @Members(judges, 'judge', { argument: 'projectId' })
  @Mutation(() => TrainingFeedback)
  async answerTrainingItem(
    @Args('projectId', { type: () => ID }) _projectId: string,
    @Args('comparisonId', { type: () => ID }) comparisonId: string,
    @Args('ranking', { type: () => [[ID]] }) ranking: string[][],
    @Caller() caller: Principal,
    @CurrentAccess((args: InProject) => args.projectId) access: ProjectAccess,
  ): Promise<TrainingFeedback> {
    return this.service.answer(access, caller.userId, comparisonId, ranking);
  }

  @Members(judges, 'judge', { argument: 'projectId' })
  @Mutation(() => TrainingState, { description: 'A new attempt, once one has failed.' })
  async restartTraining(
    @Args('projectId', { type: () => ID }) _projectId: string,
    @Caller() caller: Principal,
    @CurrentAccess((args: InProject) => args.projectId) access: ProjectAccess,
  ): Promise<TrainingState> {
    return this.service.restart(access, caller.userId);
  }
}
