import { DatasetError, DEFAULT_SPLITS, parseSplits, type Splits } from '@pairwright/dataset';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { ProjectAccess } from '../access/project-access.ts';
import { badInput, notFound } from '../platform/errors/coded-error.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { SnapshotEntity } from './snapshot.entity.ts';
import { SnapshotWorker } from './snapshot-worker.ts';
import { badSplits } from './snapshots.errors.ts';

export interface NewSnapshot {
  name?: string | null;
  splits?: unknown;
  minJudgements?: number | null;
}

@Injectable()
export class SnapshotsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly worker: SnapshotWorker,
    private readonly events: ProjectEvents,
  ) {}

  /** Orders a snapshot: PENDING now, READY or FAILED soon. */
  async create({ project }: ProjectAccess, createdBy: string, input: NewSnapshot): Promise<SnapshotEntity> {
    const splits = splitsOf(input.splits);
    const minJudgements = input.minJudgements ?? 0;
    if (minJudgements < 0 || minJudgements > 100)
      throw badInput('minJudgements', `is ${minJudgements}; allowed are 0 to 100.`);
    const name = input.name?.trim() ?? '';
    if (name.length > 200) throw badInput('name', `has ${name.length} characters; allowed are at most 200.`);
    const snapshot = await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 5))', [project.id]);
      const last = await manager.maximum(SnapshotEntity, 'version', { projectId: project.id });
      const row: SnapshotEntity = {
        projectId: project.id,
        id: uuidv7(),
        version: (last ?? 0) + 1,
        name: name === '' ? null : name,
        state: 'PENDING',
        splits,
        minJudgements,
        rows: null,
        sha256: null,
        hasParts: false,
        failure: null,
        createdBy,
        createdAt: new Date(),
      };
      await manager.insert(SnapshotEntity, row);
      return row;
    });
    this.events.touch(project.id);
    this.worker.wake();
    return snapshot;
  }

  async list(projectId: string): Promise<SnapshotEntity[]> {
    return this.dataSource.manager.find(SnapshotEntity, { where: { projectId }, order: { version: 'DESC' } });
  }

  async find(projectId: string, id: string): Promise<SnapshotEntity> {
    const row = await this.dataSource.manager.findOneBy(SnapshotEntity, { projectId, id });
    if (!row) throw notFound('snapshot');
    return row;
  }
}

function splitsOf(given: unknown): Splits {
  if (given === null || given === undefined) return DEFAULT_SPLITS;
  try {
    return parseSplits(given);
  } catch (error) {
    if (error instanceof DatasetError) throw badSplits(error.message);
    throw error;
  }
}
