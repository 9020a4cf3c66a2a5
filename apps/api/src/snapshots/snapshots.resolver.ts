import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FieldForMembers, Members } from '../access/access-rule.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { AccessOfSnapshot, Caller, CurrentAccess } from '../access/request-context.decorators.ts';
import { toUser, User } from '../identity/identity.types.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Principal } from '../identity/principal.ts';
import { Project } from '../projects/projects.types.ts';
import { SnapshotsService } from './snapshots.service.ts';
import { CreateSnapshotInput, Snapshot, toSnapshot } from './snapshots.types.ts';

@Resolver(() => Project)
export class ProjectSnapshotsResolver {
  constructor(private readonly service: SnapshotsService) {}

  @FieldForMembers(['LEAD', 'ENGINEER'])
  @ResolveField(() => [Snapshot], { description: 'Newest first. LEAD, ENGINEER.' })
  async snapshots(@Parent() project: Project): Promise<Snapshot[]> {
    return (await this.service.list(project.id)).map(toSnapshot);
  }
}

@Resolver(() => Snapshot)
export class SnapshotsResolver {
  constructor(
    private readonly service: SnapshotsService,
    private readonly people: PeopleService,
  ) {}

  @Members(['LEAD', 'ENGINEER'], 'export', { snapshotArgument: 'id' })
  @Query(() => Snapshot, { nullable: true })
  async snapshot(
    @Args('id', { type: () => ID }) id: string,
    @AccessOfSnapshot() access: ProjectAccess,
  ): Promise<Snapshot> {
    return toSnapshot(await this.service.find(access.project.id, id));
  }

  @Members(['LEAD', 'ENGINEER'], 'export', { argument: 'projectId' })
  @Mutation(() => Snapshot, { description: 'PENDING at first; READY or FAILED soon.' })
  async createSnapshot(
    @Args('projectId', { type: () => ID }) _projectId: string,
    @Args('input', { type: () => CreateSnapshotInput, nullable: true }) input: CreateSnapshotInput | null,
    @Caller() caller: Principal,
    @CurrentAccess((args: { projectId: string }) => args.projectId) access: ProjectAccess,
  ): Promise<Snapshot> {
    return toSnapshot(await this.service.create(access, caller.userId, input ?? {}));
  }

  @Members(['LEAD', 'ENGINEER'], 'read', { parent: 'projectId' })
  @ResolveField(() => User, { nullable: true })
  async createdBy(@Parent() snapshot: Snapshot): Promise<User | null> {
    const user = await this.people.findUser(snapshot.createdById);
    return user && toUser(user);
  }
}
