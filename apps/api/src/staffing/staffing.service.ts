import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { IndexPool } from '../platform/database/index-pool.ts';
import { badInput, notFound } from '../platform/errors/coded-error.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import { MemberWorkEntity } from './member-work.entity.ts';
import { QueuePersonEntity } from './queue-person.entity.ts';
import {
  groupNames,
  type GivenSkill,
  languageTag,
  languageTags,
  quota,
  skillLevels,
} from './staffing-rules.ts';
import { isMember, listPeople, type NamedPerson, updateQueue } from './sql/queue-people.ts';
import { readWithheld, type WithheldBy } from './sql/withheld-from.ts';

export interface WorkChanges {
  isPaused?: boolean | null | undefined;
  dailyQuota?: number | null | undefined;
  totalQuota?: number | null | undefined;
  skills?: readonly GivenSkill[] | null | undefined;
  languages?: readonly string[] | null | undefined;
  groups?: readonly string[] | null | undefined;
}

export interface StaffingChanges {
  assignedTo?: readonly string[] | null | undefined;
  groups?: readonly string[] | null | undefined;
  excluded?: readonly string[] | null | undefined;
  skills?: readonly GivenSkill[] | null | undefined;
  language?: string | null | undefined;
}

export type Work = Omit<MemberWorkEntity, 'projectId' | 'userId'>;

const noRules: Work = {
  isPaused: false,
  dailyQuota: null,
  totalQuota: null,
  skills: {},
  languages: [],
  groups: [],
};
const mostPeople = 1000;

/** Who gets what: the rules of people's work, and whom queues are for. All of it holds from the next request on. */
@Injectable()
export class StaffingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly pool: IndexPool,
    private readonly events: ProjectEvents,
  ) {}

  /** The rules of each person's work. */
  async workOfEach(projectId: string): Promise<(userId: string) => Work> {
    const rows = await this.dataSource.manager.findBy(MemberWorkEntity, { projectId });
    const byUser = new Map(rows.map((row) => [row.userId, row]));
    return (userId) => byUser.get(userId) ?? noRules;
  }

  /** Changes the rules of one member's work; what is left out stays, null takes a quota away. */
  async setWork(projectId: string, userId: string, changes: WorkChanges): Promise<Work> {
    if (!isUuid(userId) || !(await isMember(this.dataSource, projectId, userId))) throw notFound('member');
    const key = { projectId, userId };
    const work = await this.dataSource.transaction(async (manager) => {
      await manager.createQueryBuilder().insert().into(MemberWorkEntity).values(key).orIgnore().execute();
      const before = await manager.findOneOrFail(MemberWorkEntity, {
        where: key,
        lock: { mode: 'pessimistic_write' },
      });
      const changed = changedWork(before, changes);
      await manager.update(MemberWorkEntity, key, changed);
      return changed;
    });
    this.events.touch(projectId);
    return work;
  }

  /** Changes whom a queue is for; what is left out stays. Nobody named: it is for all. */
  async setQueueStaffing(projectId: string, queueId: string, changes: StaffingChanges): Promise<void> {
    if (!isUuid(queueId)) throw notFound('queue');
    const requirements = requirementsOf(changes);
    await this.dataSource.transaction(async (manager) => {
      await updateQueue(manager, projectId, queueId, requirements);
      await name(manager, { projectId, queueId, kind: 'ASSIGNED' }, 'assignedTo', changes.assignedTo);
      await name(manager, { projectId, queueId, kind: 'EXCLUDED' }, 'excluded', changes.excluded);
      await updateQueue(manager, projectId, queueId, {});
    });
    this.events.touch(projectId);
  }

  async peopleOf(projectId: string, queueId: string): Promise<NamedPerson[]> {
    return listPeople(this.dataSource, projectId, queueId);
  }

  async withheldBy(projectId: string, queueId: string, userId: string): Promise<WithheldBy | null> {
    return readWithheld(this.pool, projectId, queueId, userId);
  }
}

function changedWork(before: MemberWorkEntity, changes: WorkChanges): Work {
  const { dailyQuota = before.dailyQuota, totalQuota = before.totalQuota } = changes;
  return {
    isPaused: changes.isPaused ?? before.isPaused,
    dailyQuota: quota('dailyQuota', dailyQuota),
    totalQuota: quota('totalQuota', totalQuota),
    skills: changes.skills ? skillLevels('skills', changes.skills) : before.skills,
    languages: changes.languages ? languageTags('languages', changes.languages) : before.languages,
    groups: changes.groups ? groupNames('groups', changes.groups) : before.groups,
  };
}

function requirementsOf(changes: StaffingChanges) {
  const { language } = changes;
  return {
    ...(changes.groups ? { groups: groupNames('groups', changes.groups) } : {}),
    ...(changes.skills ? { skills: skillLevels('skills', changes.skills) } : {}),
    ...(language === undefined
      ? {}
      : { language: language === null ? null : languageTag('language', language) }),
  };
}

/** Replaces those whom a queue names in one way. Throws BAD_USER_INPUT on whoever is no member, or is named in the other way. */
async function name(
  manager: EntityManager,
  key: Pick<QueuePersonEntity, 'projectId' | 'queueId' | 'kind'>,
  field: string,
  userIds: readonly string[] | null | undefined,
): Promise<void> {
  if (!userIds) return;
  if (userIds.length > mostPeople)
    throw badInput(field, `has ${userIds.length} people; allowed are at most ${mostPeople}.`);
  await manager.delete(QueuePersonEntity, key);
  for (const [index, userId] of [...new Set(userIds)].entries()) {
    if (!isUuid(userId) || !(await isMember(manager, key.projectId, userId)))
      throw badInput(`${field}[${index}]`, 'is no member of the project.');
    const { projectId, queueId } = key;
    if (await manager.existsBy(QueuePersonEntity, { projectId, queueId, userId }))
      throw badInput(`${field}[${index}]`, 'is named both in assignedTo and in excluded.');
    await manager.insert(QueuePersonEntity, { ...key, userId });
  }
}
