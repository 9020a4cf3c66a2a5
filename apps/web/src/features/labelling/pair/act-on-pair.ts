import { type AnswerDraft, type LabellingTask, choose, stopsOf } from '../answer/answer-draft.ts';
import type { Say } from '../item/said.ts';
import { stepTowards } from './pair-draft.ts';

/** What a hand does to a pair. */
export interface PairActs {
  readonly choose: (stop: number) => void;
  readonly stepTowards: (step: -1 | 1) => void;
}

export interface PairParts {
  readonly task: LabellingTask;
  readonly draft: AnswerDraft;
  readonly setDraft: (draft: AnswerDraft) => void;
  readonly say: Say;
}

export function pairActs({ task, draft, setDraft, say }: PairParts): PairActs {
  const stops = stopsOf(task);
  const decide = (choice: number) => {
    setDraft(choose(draft, choice));
    say({ text: stops[choice]?.name ?? '', isRefusal: false });
  };
  return { choose: decide, stepTowards: (step) => decide(stepTowards(stops, draft.choice, step)) };
}
