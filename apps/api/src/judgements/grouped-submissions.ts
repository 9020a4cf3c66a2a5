import { Injectable, Logger } from '@nestjs/common';
import { IndexPool } from '../platform/database/index-pool.ts';
import { Gathering } from '../platform/gathering.ts';
import { type JudgementToSubmit, type SubmitAnswer, submitJudgement } from './sql/submit-judgement.ts';
import { submitJudgements } from './sql/submit-judgements.ts';

const limits = { together: 32, inFlight: 2 };

type Result = { answer: SubmitAnswer } | { error: unknown };

/**
 * Group commit: submissions of a project that arrive while commits are under way share the next one. What goes wrong with one
 * is that one's alone: a transaction that fails is taken apart, and each of it tried by itself.
 */
@Injectable()
export class GroupedSubmissions {
  private readonly logger = new Logger(GroupedSubmissions.name);
  private readonly gatherings = new Map<string, Gathering<JudgementToSubmit, Result>>();

  constructor(private readonly pool: IndexPool) {}

  async submit(judgement: JudgementToSubmit): Promise<SubmitAnswer> {
    const { projectId } = judgement;
    const gathering =
      this.gatherings.get(projectId) ??
      new Gathering((judgements) => this.submitTogether(judgements), limits);
    this.gatherings.set(projectId, gathering);
    const result = await gathering.add(judgement);
    if (gathering.isIdle && this.gatherings.get(projectId) === gathering) this.gatherings.delete(projectId);
    if ('error' in result) throw result.error;
    return result.answer;
  }

  private async submitTogether(judgements: readonly JudgementToSubmit[]): Promise<Result[]> {
    const [first, ...others] = judgements;
    if (first && others.length === 0) return [await this.submitAlone(first)];
    // Once more, alone, is safe even where the first try did commit: the key gets the first answer.
    const answers = await submitJudgements(this.pool, judgements).catch((error: unknown) => {
      this.logger.warn(`${judgements.length} submissions could not share a transaction: ${String(error)}`);
      return [];
    });
    return Promise.all(
      judgements.map((judgement, index) => {
        const answer = answers[index];
        return answer ? { answer } : this.submitAlone(judgement);
      }),
    );
  }

  private submitAlone(judgement: JudgementToSubmit): Promise<Result> {
    return submitJudgement(this.pool, judgement).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
  }
}
