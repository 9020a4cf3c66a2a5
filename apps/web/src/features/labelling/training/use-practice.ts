import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { apiErrorOf } from '../../../api/api-error.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import { PAGE_STAYS } from '../delivery/page-stays.ts';
import {
  type AnswerTrainingItemMutation,
  AnswerTrainingItemDocument,
  NextTrainingItemDocument,
  type NextTrainingItemMutation,
  RestartTrainingDocument,
} from './training.generated.ts';

export type PracticeItem = NonNullable<NextTrainingItemMutation['nextTrainingItem']>;
export type PracticeFeedback = AnswerTrainingItemMutation['answerTrainingItem'];
export type PracticeState = Pick<
  LabellingTask['myTraining'],
  'isPassed' | 'isFailed' | 'answered' | 'right' | 'of' | 'threshold'
>;

/** Where practice is: an item on its way, on the page, answered, or all of them answered. */
export type Practice =
  | { readonly step: 'loading' }
  | { readonly step: 'unreachable'; readonly reason: string }
  | {
      readonly step: 'item';
      readonly item: PracticeItem;
      readonly refusal: string | null;
      readonly isBusy: boolean;
    }
  | {
      readonly step: 'feedback';
      readonly item: PracticeItem;
      readonly ranking: readonly (readonly string[])[];
      readonly feedback: PracticeFeedback;
    }
  | { readonly step: 'over' };

/** Practice, straight from and to the server: it remembers what was answered, so that a reload goes on. */
export function usePractice({ id: projectId, myTraining }: LabellingTask) {
  const client = useClient();
  const [practice, setPractice] = useState<Practice>({ step: 'loading' });
  const [state, setState] = useState<PracticeState>(myTraining);
  const fetchNext = async (): Promise<Practice> => {
    const { data, error } = await client.mutation(NextTrainingItemDocument, { projectId }, PAGE_STAYS);
    if (error !== undefined) return { step: 'unreachable', reason: apiErrorOf(error).message };
    const item = data?.nextTrainingItem ?? null;
    return item === null ? { step: 'over' } : { step: 'item', item, refusal: null, isBusy: false };
  };
  const begin = useEffectEvent(fetchNext);
  useEffect(() => {
    let isCurrent = true;
    const wait = async () => {
      const first = await begin();
      if (isCurrent) setPractice(first);
    };
    void wait();
    return () => {
      isCurrent = false;
    };
  }, []);
  const answer = async (item: PracticeItem, ranking: string[][]) => {
    setPractice({ step: 'item', item, refusal: null, isBusy: true });
    const variables = { projectId, comparisonId: item.comparison.id, ranking };
    const { data, error } = await client.mutation(AnswerTrainingItemDocument, variables, PAGE_STAYS);
    if (data?.answerTrainingItem === undefined) {
      const refusal = error === undefined ? '' : apiErrorOf(error).message;
      setPractice({ step: 'item', item, refusal, isBusy: false });
      return;
    }
    setState(data.answerTrainingItem.state);
    setPractice({ step: 'feedback', item, ranking, feedback: data.answerTrainingItem });
  };
  const restart = async () => {
    setPractice({ step: 'loading' });
    const { data, error } = await client.mutation(RestartTrainingDocument, { projectId }, PAGE_STAYS);
    if (error !== undefined) setPractice({ step: 'unreachable', reason: apiErrorOf(error).message });
    else if (data) {
      setState(data.restartTraining);
      setPractice(await fetchNext());
    }
  };
  const next = async () => {
    setPractice({ step: 'loading' });
    setPractice(await fetchNext());
  };
  return { practice, state, answer, next, restart };
}
