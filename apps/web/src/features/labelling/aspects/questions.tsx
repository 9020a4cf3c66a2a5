import type { ReactNode } from 'react';
import type { ItemState } from '../item/use-item-state.ts';
import { QuestionRows } from './question-rows.tsx';
import { QuestionSteps } from './question-steps.tsx';

/** What the dock asks: the overall judgement alone, or with the aspects beside it. */
export function Questions({ item, overall }: { item: ItemState; overall: ReactNode }) {
  if (item.task.aspects.length === 0) return overall;
  return item.layout.isPhone ? (
    <QuestionSteps item={item} overall={overall} />
  ) : (
    <QuestionRows item={item} overall={overall} />
  );
}
