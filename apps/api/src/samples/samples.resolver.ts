import { Context, Mutation, Resolver } from '@nestjs/graphql';
import { LeadOfAnyProject } from '../access/access-rule.ts';
import { Caller } from '../access/request-context.decorators.ts';
import type { RequestContext } from '../access/request-context.ts';
import type { Principal } from '../identity/principal.ts';
import { Project, toProject } from '../projects/projects.types.ts';
import { SamplesService } from './samples.service.ts';

@Resolver()
export class SamplesResolver {
  constructor(private readonly samples: SamplesService) {}

  @LeadOfAnyProject('manage')
  @Mutation(() => [Project], {
    description:
      'Two small projects with comparisons of our own, a pair and a ranking, to try the page with.',
  })
  async createSampleProjects(
    @Caller() caller: Principal,
    @Context() context: RequestContext,
  ): Promise<Project[]> {
    const accesses = await this.samples.create(caller);
    for (const access of accesses) context.accesses.set(access.project.id, access);
    return accesses.map(toProject);
  }
}
