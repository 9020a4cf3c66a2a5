import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ProjectAccess } from '../access/project-access.ts';
import { checkRanking } from '../judgements/rules/check-ranking.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import type { ProjectEntity } from '../projects/project.entity.ts';
import type { ComparisonPayload } from '../queue/sql/comparison-payload.ts';
import { type AnsweredItem, answerItem } from './answer-item.ts';
import { countPractice, readPractice } from './sql/practice-comparisons.ts';
import { type AttemptRow, beginAttempt, listAttempts, readAttempt } from './sql/training-attempts.ts';
import {
  type AttemptCounts,
  trainingProgress,
  type TrainingProgress,
  type TrainingRules,
} from './training-progress.ts';
import { notFailed, notTheItem } from './training.errors.ts';

export interface PracticeItem {
  number: number;
  of: number;
  comparison: ComparisonPayload;
}

export interface PracticeFeedback extends AnsweredItem {
  state: TrainingProgress;
}

export type TrainedProject = TrainingRules & Pick<ProjectEntity, 'id'>;

/** Practice before work: comparisons with known answers, and what was right of one's own. */
@Injectable()
export class TrainingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: ProjectEvents,
  ) {}

  async countAvailable(projectId: string): Promise<number> {
    return countPractice(this.dataSource, projectId);
  }

  async progressOf(project: TrainedProject, annotatorId: string): Promise<TrainingProgress> {
    if (project.trainingComparisons === null) return trainingProgress(project, 0, undefined);
    const attempt = await readAttempt(this.dataSource, project.id, annotatorId);
    const available = attempt ? 0 : await countPractice(this.dataSource, project.id);
    return trainingProgress(project, available, attempt && countsOf(attempt));
  }

  /** How far somebody is, for any number of people at the price of two statements. */
  async progressOfEach(project: TrainedProject): Promise<(annotatorId: string) => TrainingProgress> {
    if (project.trainingComparisons === null) return () => trainingProgress(project, 0, undefined);
    const attempts = await listAttempts(this.dataSource, project.id);
    const available = await countPractice(this.dataSource, project.id);
    const counts = new Map(attempts.map((attempt) => [attempt.annotator_id, countsOf(attempt)]));
    return (annotatorId) => trainingProgress(project, available, counts.get(annotatorId));
  }

  /** What somebody is to answer now, the same until it is answered; null when nothing is left. Begins the first attempt. */
  async nextItem({ project }: ProjectAccess, annotatorId: string): Promise<PracticeItem | null> {
    if (project.trainingComparisons === null || project.trainingThreshold === null) return null;
    let attempt = await readAttempt(this.dataSource, project.id, annotatorId);
    if (!attempt) {
      await this.begin(project, annotatorId, 1);
      attempt = await readAttempt(this.dataSource, project.id, annotatorId);
    }
    const comparisonId = attempt?.comparison_ids[attempt.answered];
    if (!attempt || comparisonId === undefined) return null;
    return {
      number: attempt.answered + 1,
      of: attempt.comparison_ids.length,
      comparison: await readPractice(this.dataSource, project.id, annotatorId, comparisonId),
    };
  }

  /** Takes the answer to the item of the moment and says what is known. The same answer again is told the same and counts once. */
  async answer(
    { project }: ProjectAccess,
    annotatorId: string,
    comparisonId: string,
    ranking: string[][],
  ): Promise<PracticeFeedback> {
    checkRanking(ranking, project);
    if (project.trainingComparisons === null) throw notTheItem();
    const feedback = await this.dataSource.transaction((manager) =>
      answerItem(manager, project, annotatorId, comparisonId, ranking),
    );
    this.events.touch(project.id);
    return { ...feedback, state: await this.progressOf(project, annotatorId) };
  }

  /** Begins another attempt, once one has failed. */
  async restart({ project }: ProjectAccess, annotatorId: string): Promise<TrainingProgress> {
    const { isFailed, attempt } = await this.progressOf(project, annotatorId);
    if (!isFailed || !(await this.begin(project, annotatorId, attempt + 1))) throw notFailed();
    this.events.touch(project.id);
    return this.progressOf(project, annotatorId);
  }

  private async begin(project: TrainedProject, annotatorId: string, attempt: number): Promise<boolean> {
    return beginAttempt(this.dataSource, {
      projectId: project.id,
      annotatorId,
      attempt,
      comparisons: project.trainingComparisons ?? 0,
      threshold: project.trainingThreshold ?? 0,
    });
  }
}

function countsOf(row: AttemptRow): AttemptCounts {
  return {
    attempt: row.attempt,
    answered: row.answered,
    right: row.right_answers,
    of: row.comparison_ids.length,
    threshold: row.threshold,
  };
}
