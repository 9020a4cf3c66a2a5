import {
  fitBradleyTerry,
  type ModelRating,
  pairwisePreferenceAgreement,
  type PreferenceAgreement,
  type RankingMode,
} from '@pairwright/stats';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QueuesService } from '../queue/queues.service.ts';
import { modelOutcomes } from './model-outcomes.ts';
import { readJudgedModels, readSharedRankings } from './sql/read-outcomes.ts';
import { readTask } from './sql/read-task.ts';

interface Remembered {
  /** What was asked, how many judgements there are, and how many supersede another. */
  version: string;
  value: Promise<unknown>;
}

const mostRemembered = 200;

/** Ratings of models and agreement of annotators: worked out when asked for, and again only after more was judged. */
@Injectable()
export class LeaderboardService {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: QueuesService,
  ) {}

  /** Best first. `category` keeps to comparisons of one category. */
  async leaderboard(projectId: string, category: string | null): Promise<ModelRating[]> {
    return this.remember(projectId, `leaderboard/${category ?? ''}`, async (mode) => {
      const judged = await readJudgedModels(this.dataSource, projectId, category);
      return fitBradleyTerry(modelOutcomes(judged, mode)).ratings;
    });
  }

  async agreement(projectId: string): Promise<PreferenceAgreement> {
    return this.remember(projectId, 'agreement', async (mode) =>
      pairwisePreferenceAgreement(await readSharedRankings(this.dataSource, projectId), mode),
    );
  }

  private async remember<T>(
    projectId: string,
    what: string,
    compute: (mode: RankingMode) => Promise<T>,
  ): Promise<T> {
    const key = `${projectId}/${what}`;
    const { judgements } = await this.queues.progressOfProject(projectId);
    const { mode, amendments } = await readTask(this.dataSource, projectId);
    const version = `${mode}/${judgements}/${amendments}`;
    const known = this.remembered.get(key);
    if (known?.version === version) return known.value as Promise<T>;
    const value = compute(mode);
    this.remembered.set(key, { version, value });
    value.catch(() => this.remembered.delete(key));
    const oldest = this.remembered.keys().next().value;
    if (this.remembered.size > mostRemembered && oldest !== undefined) this.remembered.delete(oldest);
    return value;
  }
}
