import type { ReactNode } from 'react';
import { useQuestionViews } from '../item/task-parts.ts';
import type { ItemState } from '../item/use-item-state.ts';

type QuestionsProps = { item: ItemState; overall: ReactNode };

/** What the dock asks: the overall judgement alone, or with the aspects beside it. */
export function Questions({ item, overall }: QuestionsProps) {
  if (item.task.aspects.length === 0) return overall;
  return <AspectQuestions item={item} overall={overall} />;
}

function AspectQuestions({ item, overall }: QuestionsProps) {
  const { Rows, Steps } = useQuestionViews();
  return item.layout.isPhone ? (
    <Steps item={item} overall={overall} />
  ) : (
    <Rows item={item} overall={overall} />
  );
}
