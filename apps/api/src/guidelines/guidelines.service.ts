import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AccessService } from '../access/access.service.ts';
import type { ProjectAccess } from '../access/project-access.ts';
import { badInput } from '../platform/errors/coded-error.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { GuidelinesAcknowledgementEntity } from './guidelines-acknowledgement.entity.ts';
import { checkChanges, checkGuidelines } from './guidelines-rules.ts';
import { GuidelinesVersionEntity } from './guidelines-version.entity.ts';
import { acknowledgeGuidelines } from './sql/acknowledge-guidelines.ts';
import { type GuidelinesRow, listGuidelines } from './sql/list-guidelines.ts';
import { setGuidelines } from './sql/set-guidelines.ts';

/** What annotators are asked to go by: every version that was, and who has read which. */
@Injectable()
export class GuidelinesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: AccessService,
    private readonly events: ProjectEvents,
  ) {}

  /** The version every project begins with. */
  async writeFirst(
    manager: EntityManager,
    project: { id: string; guidelines: string; guidelinesVersion: number; createdBy: string },
  ): Promise<void> {
    await manager.insert(GuidelinesVersionEntity, {
      projectId: project.id,
      version: project.guidelinesVersion,
      text: project.guidelines,
      changes: null,
      createdBy: project.createdBy,
    });
  }

  /** Makes a new version of a text that is another than the newest; returns the access with it. */
  async set(
    { project, role }: ProjectAccess,
    authorId: string,
    guidelines: string,
    changes: string | null,
  ): Promise<ProjectAccess> {
    const text = checkGuidelines(guidelines);
    const next = { projectId: project.id, text, changes: checkChanges(changes), createdBy: authorId };
    const version = await setGuidelines(this.dataSource.manager, next);
    if (version === undefined) throw badInput('guidelines', 'is what stands there already.');
    this.access.forget(project.id);
    this.events.touch(project.id);
    return { project: { ...project, guidelines: text, guidelinesVersion: version }, role };
  }

  /** Newest first. */
  async list(projectId: string): Promise<GuidelinesRow[]> {
    return listGuidelines(this.dataSource, projectId);
  }

  /** Notes that somebody has read a version. It never goes back: an older one changes nothing. */
  async acknowledge({ project }: ProjectAccess, userId: string, version: number): Promise<void> {
    const { id: projectId, guidelinesVersion } = project;
    // Asked of the table, which knows of a version before every server's memory of the project does.
    if (!(await this.dataSource.manager.existsBy(GuidelinesVersionEntity, { projectId, version })))
      throw badInput('version', `is ${version}; there are versions 1 to ${guidelinesVersion}.`);
    await acknowledgeGuidelines(this.dataSource, projectId, userId, version);
    this.events.touch(projectId);
  }

  /** The newest version somebody has read; 0 before the first. */
  async acknowledgedBy(projectId: string, userId: string): Promise<number> {
    const row = await this.dataSource.manager.findOneBy(GuidelinesAcknowledgementEntity, {
      projectId,
      userId,
    });
    return row?.version ?? 0;
  }

  /** The newest version each has read, by person; those who have read none are left out. */
  async acknowledgements(projectId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.dataSource.manager.findBy(GuidelinesAcknowledgementEntity, { projectId });
    return new Map(rows.map(({ userId, version }) => [userId, version]));
  }
}
