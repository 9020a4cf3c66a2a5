import type { Client } from 'urql';
import { apiErrorOf } from '../../../api/api-error.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import { draftOfJudgement } from '../answer/draft-of-judgement.ts';
import { JudgementsToChangeDocument, type JudgementsToChangeQuery } from './change-judgement.generated.ts';
import type { LastJudgement } from './last-judgement.ts';
import { PAGE_STAYS } from './page-stays.ts';

export type Change =
  | { readonly kind: 'found'; readonly judgement: Omit<LastJudgement, 'userId' | 'projectId'> }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly reason: string };

const PAGE = 20;

type Told = NonNullable<JudgementsToChangeQuery['project']>['myJudgements'][number];

function changeOf(task: LabellingTask, told: Told): Change {
  const { assignmentId, fence, comparison, durationMs, amendableUntil } = told;
  if (amendableUntil === null) return { kind: 'gone' };
  const ids = comparison.responses.map((response) => response.id);
  return {
    kind: 'found',
    judgement: {
      assignment: { id: assignmentId, fence, expiresAt: amendableUntil, comparison },
      answer: draftOfJudgement(task, told, ids),
      spentMs: durationMs,
      sinceMs: Date.parse(amendableUntil) - task.undoSeconds * 1_000,
    },
  };
}

/** Fetches a judgement of one's own to be changed. It is among the newest, for only those can be. */
export async function fetchChange(client: Client, task: LabellingTask, judgementId: string): Promise<Change> {
  const context = { ...PAGE_STAYS, requestPolicy: 'network-only' as const };
  for (let before: string | null = null; ;) {
    const variables = { projectId: task.id, first: PAGE, before };
    const { data, error } = await client.query(JudgementsToChangeDocument, variables, context);
    if (error !== undefined) return { kind: 'failed', reason: apiErrorOf(error).message };
    const judgements: readonly Told[] = data?.project?.myJudgements ?? [];
    const told = judgements.find(({ id }) => id === judgementId);
    if (told !== undefined) return changeOf(task, told);
    const last = judgements.at(-1);
    if (last === undefined || judgements.length < PAGE || last.amendableUntil === null)
      return { kind: 'gone' };
    before = last.id;
  }
}
