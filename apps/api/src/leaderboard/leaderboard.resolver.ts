import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FieldForMembers } from '../access/access-rule.ts';
import { Project } from '../projects/projects.types.ts';
import { LeaderboardService } from './leaderboard.service.ts';
import { Agreement, LeaderboardEntry } from './leaderboard.types.ts';

@Resolver(() => Project)
export class LeaderboardResolver {
  constructor(private readonly service: LeaderboardService) {}

  @FieldForMembers(['REVIEWER', 'ENGINEER', 'LEAD'])
  @ResolveField(() => Agreement)
  async agreement(@Parent() project: Project): Promise<Agreement> {
    const { alpha, percent, items } = await this.service.agreement(project.id);
    return { alpha, percent, items };
  }

  @FieldForMembers(['REVIEWER', 'ENGINEER', 'LEAD'])
  @ResolveField(() => [LeaderboardEntry], { description: 'Best first.' })
  async leaderboard(
    @Parent() project: Project,
    @Args('category', { type: () => String, nullable: true }) category: string | null,
  ): Promise<LeaderboardEntry[]> {
    return this.service.leaderboard(project.id, category ?? null);
  }
}
