import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FieldForMembers, Members } from '../access/access-rule.ts';
import { toUser, User } from '../identity/identity.types.ts';
import { PeopleService } from '../identity/people.service.ts';
import { badInput } from '../platform/errors/coded-error.ts';
import { Project } from '../projects/projects.types.ts';
import { ImportRecords } from './import-records.service.ts';
import { Import, ImportIssue, toImport } from './imports.types.ts';

@Resolver(() => Project)
export class ProjectImportsResolver {
  constructor(private readonly records: ImportRecords) {}

  @FieldForMembers(['LEAD', 'ENGINEER'])
  @ResolveField(() => [Import], {
    description: 'Newest first; with a key the one brought in under it, however old. LEAD, ENGINEER.',
  })
  async imports(
    @Parent() project: Project,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('importKey', { type: () => String, nullable: true }) importKey: string | null | undefined,
  ): Promise<Import[]> {
    const count = first ?? 20;
    if (count < 1 || count > 100) throw badInput('first', `is ${count}; allowed are 1 to 100.`);
    return (await this.records.list(project.id, count, importKey ?? null)).map(toImport);
  }
}

@Resolver(() => Import)
export class ImportResolver {
  constructor(
    private readonly records: ImportRecords,
    private readonly people: PeopleService,
  ) {}

  @Members(['LEAD', 'ENGINEER'], 'read', { parent: 'projectId' })
  @ResolveField(() => [ImportIssue], {
    description: 'The first 100; all are at …/imports/{importKey}/errors.jsonl',
  })
  async errors(@Parent() row: Import): Promise<ImportIssue[]> {
    return (await this.records.issuesOf(row)).errors;
  }

  @Members(['LEAD', 'ENGINEER'], 'read', { parent: 'projectId' })
  @ResolveField(() => [ImportIssue], { description: 'The first 100.' })
  async warnings(@Parent() row: Import): Promise<ImportIssue[]> {
    return (await this.records.issuesOf(row)).warnings;
  }

  @Members(['LEAD', 'ENGINEER'], 'read', { parent: 'projectId' })
  @ResolveField(() => User, { nullable: true })
  async createdBy(@Parent() row: Import): Promise<User | null> {
    const user = await this.people.findUser(row.createdById);
    return user && toUser(user);
  }
}
