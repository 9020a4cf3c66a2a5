import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { AccessService } from '../access/access.service.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { GuidelinesService } from '../guidelines/guidelines.service.ts';
import type { Principal } from '../identity/principal.ts';
import { PeopleService } from '../identity/people.service.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { CodedError, notFound } from '../platform/errors/coded-error.ts';
import { QueuesService } from '../queue/queues.service.ts';
import { changedSettings, changedTask, type ProjectChanges } from './changed-settings.ts';
import { MemberEntity, type ProjectRole } from './member.entity.ts';
import { type NewProject, projectOf } from './project-settings.ts';
import { ProjectEntity } from './project.entity.ts';
import { hasJudgements } from './sql/has-judgements.ts';

@Injectable()
export class ProjectsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: PeopleService,
    private readonly queues: QueuesService,
    private readonly guidelines: GuidelinesService,
    private readonly access: AccessService,
    private readonly events: ProjectEvents,
  ) {}

  /** Makes a project with one open queue; whoever makes it leads it. */
  async create(creator: Principal, input: NewProject): Promise<ProjectAccess> {
    const project: ProjectEntity = {
      ...projectOf(input),
      id: uuidv7(),
      createdBy: creator.userId,
      createdAt: new Date(),
    };
    await this.dataSource.transaction(async (manager) => {
      await manager.insert(ProjectEntity, project);
      await manager.insert(MemberEntity, { projectId: project.id, userId: creator.userId, role: 'LEAD' });
      await this.queues.createFirst(manager, project);
      await this.guidelines.writeFirst(manager, project);
    });
    return { project, role: 'LEAD' };
  }

  /** Changes settings; those of the task itself only while nobody has judged by them. */
  async update(projectId: string, changes: ProjectChanges): Promise<ProjectEntity> {
    const project = await this.dataSource.transaction(async (manager) => {
      const before = await manager.findOneOrFail(ProjectEntity, {
        where: { id: projectId },
        lock: { mode: 'pessimistic_write' },
      });
      const settings = changedSettings(before, changes);
      const changed = changedTask(before, settings);
      if (changed.length > 0 && (await hasJudgements(manager, projectId))) throw taskIsFixed(changed);
      await manager.update(ProjectEntity, { id: projectId }, settings);
      return { ...before, ...settings };
    });
    this.access.forget(projectId);
    this.events.touch(projectId);
    return project;
  }

  /** Whether there are judgements, so that what was asked can not change any more. */
  async isTaskFixed(projectId: string): Promise<boolean> {
    return hasJudgements(this.dataSource.manager, projectId);
  }

  /** Gives somebody a role in the project, or another one than they had. */
  async addMember(projectId: string, userId: string, role: ProjectRole): Promise<void> {
    if (!isUuid(userId) || !(await this.people.findUser(userId))) throw notFound('user');
    await this.dataSource.manager.upsert(MemberEntity, { projectId, userId, role }, ['projectId', 'userId']);
    this.access.forget(projectId);
    this.events.touch(projectId);
  }

  /** What they judged stays; their open leases go back to the queue. */
  async removeMember(projectId: string, userId: string): Promise<void> {
    const { affected } = isUuid(userId)
      ? await this.dataSource.manager.delete(MemberEntity, { projectId, userId })
      : { affected: 0 };
    if (!affected) throw notFound('member');
    this.access.forget(projectId);
    await this.queues.endLeasesOf(projectId, userId);
    this.events.touch(projectId);
  }
}

function taskIsFixed(changed: readonly string[]): CodedError {
  return new CodedError(
    'CONFLICT',
    `${changed.join(', ')}: can not be changed any more, since there are judgements that were given by it.`,
    { field: changed[0] },
  );
}
