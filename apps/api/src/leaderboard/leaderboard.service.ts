import {
  fitBradleyTerry,
  type ModelRating,
  pairwisePreferenceAgreement,
  type PreferenceAgreement,
} from '@pairwright/stats';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QueuesService } from '../queue/queues.service.ts';
import { modelOutcomes } from './model-outcomes.ts';
import { readJudgedModels, readSharedRankings } from './sql/read-outcomes.ts';

interface Remembered {
  judgements: number;
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
    return this.remember(projectId, `leaderboard/${category ?? ''}`, async () => {
      const judged = await readJudgedModels(this.dataSource, projectId, category);
      return fitBradleyTerry(modelOutcomes(judged)).ratings;
    });
  }

  async agreement(projectId: string): Promise<PreferenceAgreement> {
    return this.remember(projectId, 'agreement', async () =>
      pairwisePreferenceAgreement(await readSharedRankings(this.dataSource, projectId)),
    );
  }

  private async remember<T>(projectId: string, what: string, compute: () => Promise<T>): Promise<T> {
    const key = `${projectId}/${what}`;
    const { judgements } = await this.queues.progressOfProject(projectId);
    const known = this.remembered.get(key);
    if (known?.judgements === judgements) return known.value as Promise<T>;
    const value = compute();
    this.remembered.set(key, { judgements, value });
    value.catch(() => this.remembered.delete(key));
    const oldest = this.remembered.keys().next().value;
    if (this.remembered.size > mostRemembered && oldest !== undefined) this.remembered.delete(oldest);
    return value;
  }
}
