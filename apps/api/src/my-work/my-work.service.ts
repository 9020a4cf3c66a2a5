import { Injectable } from '@nestjs/common';
import type { ProjectEntity } from '../projects/project.entity.ts';
import { IndexPool } from '../platform/database/index-pool.ts';
import { badInput } from '../platform/errors/coded-error.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import { listMyJudgements, type MyJudgementRow } from './sql/list-my-judgements.ts';
import { type PaceRow, readMyPace } from './sql/read-my-pace.ts';
import { readMyWork } from './sql/read-my-work.ts';
import { checkTimeZone, unknownTimeZone } from './time-zone.ts';

const mostListed = 100;
const unknownToDatabase = '22023';

/**
 * What somebody has done in a project, for themselves: nothing here is set beside others'. The statements carry no name, so that
 * each is planned for the table as it is: a plan made while it was small, and kept, could read all of the project's judgements.
 */
@Injectable()
export class MyWorkService {
  constructor(private readonly pool: IndexPool) {}

  async work(
    projectId: string,
    annotatorId: string,
  ): Promise<{ judgements: number; judgementsToday: number }> {
    return readMyWork(this.pool, projectId, annotatorId);
  }

  /** As of a moment. Throws BAD_USER_INPUT for a time zone that is none. */
  async pace(projectId: string, annotatorId: string, timeZone: string, at: Date): Promise<PaceRow> {
    try {
      return await readMyPace(this.pool, projectId, annotatorId, checkTimeZone(timeZone), at);
    } catch (error) {
      // One that JavaScript knows and this PostgreSQL does not yet.
      if (error instanceof Error && 'code' in error && error.code === unknownToDatabase)
        throw unknownTimeZone(timeZone);
      throw error;
    }
  }

  /** Newest first, at most `first` of those before the judgement `before`; none before one that is not the annotator's. */
  async judgements(
    project: Pick<ProjectEntity, 'id' | 'undoSeconds'>,
    annotatorId: string,
    first: number,
    before: string | null,
  ): Promise<MyJudgementRow[]> {
    if (first < 1 || first > mostListed)
      throw badInput('first', `is ${first}; allowed are 1 to ${mostListed}.`);
    if (before !== null && !isUuid(before)) throw badInput('before', 'is not the id of a judgement.');
    const { id: projectId, undoSeconds } = project;
    return listMyJudgements(this.pool, { projectId, annotatorId, before, first, undoSeconds });
  }
}
