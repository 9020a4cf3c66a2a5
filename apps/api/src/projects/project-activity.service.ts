import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { uuidSince } from '../platform/database/uuid-since.ts';
import { GuidelinesService } from '../guidelines/guidelines.service.ts';
import { badInput } from '../platform/errors/coded-error.ts';
import { StaffingService, type Work } from '../staffing/staffing.service.ts';
import type { TrainingProgress } from '../training/training-progress.ts';
import { type TrainedProject, TrainingService } from '../training/training.service.ts';
import { listMembers, type MemberRow } from './sql/list-members.ts';
import { readActivity } from './sql/read-activity.ts';

const hourMs = 3_600_000;
// Ids are made by servers and times by the database: clocks may differ by so much.
const clockSlackMs = 5 * 60_000;

export interface MemberAtWork extends MemberRow {
  /** The newest version they acknowledged; 0 before the first. */
  guidelines_version: number;
  work: Work;
  training: TrainingProgress;
}

/** Who did what, and when: for the lead's page. */
@Injectable()
export class ProjectActivityService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly guidelines: GuidelinesService,
    private readonly training: TrainingService,
    private readonly staffing: StaffingService,
  ) {}

  async members(project: TrainedProject): Promise<MemberAtWork[]> {
    const since = uuidSince(Date.now() - hourMs - clockSlackMs);
    const rows = await listMembers(this.dataSource, project.id, since);
    const versions = await this.guidelines.acknowledgements(project.id);
    const trainingOf = await this.training.progressOfEach(project);
    const workOf = await this.staffing.workOfEach(project.id);
    return rows.map((row) => ({
      ...row,
      work: workOf(row.user_id),
      guidelines_version: versions.get(row.user_id) ?? 0,
      training: trainingOf(row.user_id),
    }));
  }

  async hours(projectId: string, hours: number): Promise<{ startsAt: Date; judgements: number }[]> {
    if (hours < 1 || hours > 336) throw badInput('hours', `is ${hours}; allowed are 1 to 336.`);
    const since = uuidSince(Date.now() - hours * hourMs - clockSlackMs);
    const rows = await readActivity(this.dataSource, projectId, hours, since);
    return rows.map((row) => ({ startsAt: row.starts_at, judgements: row.judgements }));
  }
}
